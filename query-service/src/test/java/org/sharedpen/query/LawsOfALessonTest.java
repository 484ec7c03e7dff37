package org.sharedpen.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sharedpen.events.ActionId;
import org.sharedpen.events.ActionVoided;
import org.sharedpen.events.AttributionCorrected;
import org.sharedpen.events.ChoiceOpened;
import org.sharedpen.events.ContributionId;
import org.sharedpen.events.ContributionOffered;
import org.sharedpen.events.CriterionStated;
import org.sharedpen.events.LessonEvent;
import org.sharedpen.events.LineExamined;
import org.sharedpen.events.LineScribed;
import org.sharedpen.events.LineSplit;
import org.sharedpen.events.LinesJoined;
import org.sharedpen.events.Originator;
import org.sharedpen.events.ReflectionRecorded;
import org.sharedpen.query.authorship.ledger.Lesson;
import org.sharedpen.query.authorship.ledger.RandomLesson;

/**
 * What is said later counts as if it had been said at once, and what is undone as if it had never been, in every table: two
 * lessons are recorded, and each has the rows of the other.
 */
class LawsOfALessonTest {
    private static final List<String> TABLES = List.of(
            "lesson",
            "balance",
            "participation",
            "participation_pupil",
            "line",
            "standing_words",
            "fidelity",
            "line_examinations");
    private static QuerySide side;

    @BeforeAll
    static void start() {
        side = QuerySide.start();
    }

    @AfterAll
    static void stop() {
        side.close();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void a_correction_three_days_later_equals_having_said_it_right_at_once(long seed) {
        List<LessonEvent> events = lesson(seed);
        Map<ContributionId, Originator> right = new HashMap<>();
        for (LessonEvent event : events) {
            if (event instanceof ContributionOffered offered) {
                right.put(offered.contributionId(), offered.originator());
            } else if (event instanceof AttributionCorrected corrected) {
                right.put(corrected.contributionId(), corrected.originator());
            }
        }
        List<LessonEvent> atOnce =
                events.stream().map(event -> saidRight(event, right)).toList();
        assertThat(events).isNotEqualTo(atOnce);
        assertThat(rows(recorded(events))).isEqualTo(rows(recorded(atOnce))).hasSizeGreaterThan(20);
    }

    /** A pairing changes no table: it stands where the undone action stood, and where it is undone. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void undoing_equals_never_having_done_it(long seed) {
        List<LessonEvent> events = lesson(seed);
        List<Integer> places = new ArrayList<>(IntStream.range(1, events.size())
                .filter(at -> mayBeUndone(events, at))
                .boxed()
                .toList());
        Collections.shuffle(places, new Random(seed));
        assertThat(places).hasSizeGreaterThan(10);
        for (int at : places.subList(0, 3)) {
            List<LessonEvent> undone = new ArrayList<>(events);
            undone.add(new ActionVoided(action(at), null));
            List<LessonEvent> never = new ArrayList<>(events);
            never.set(at, Talking.paired("Amira", "Ben"));
            never.add(Talking.paired("Amira", "Ben"));
            assertThat(rows(recorded(undone)))
                    .as(events.get(at).toString())
                    .isEqualTo(rows(recorded(never)))
                    .hasSizeGreaterThan(20);
        }
    }

    /** Nothing else may speak of what it made: then it has nothing to speak of. */
    private static boolean mayBeUndone(List<LessonEvent> events, int at) {
        LessonEvent event = events.get(at);
        if (event instanceof LineScribed || event instanceof LineSplit || event instanceof LinesJoined) {
            return false;
        }
        String made = made(event).map(Object::toString).orElse("nothing");
        return IntStream.range(0, events.size())
                .noneMatch(other -> other != at && events.get(other).toString().contains(made));
    }

    private static Optional<Object> made(LessonEvent event) {
        if (event instanceof ContributionOffered offered) {
            return Optional.of(offered.contributionId());
        } else if (event instanceof ChoiceOpened opened) {
            return Optional.of(opened.choiceId());
        } else if (event instanceof CriterionStated criterion) {
            return Optional.of(criterion.criterionId());
        } else if (event instanceof LineExamined examined) {
            return Optional.of(examined.examinationId());
        } else if (event instanceof ReflectionRecorded reflection) {
            return Optional.of(reflection.reflectionId());
        }
        return Optional.empty();
    }

    /** Every kind of action, and a wall that many hands rewrite. */
    private static List<LessonEvent> lesson(long seed) {
        List<LessonEvent> talk = RandomLessons.lesson(seed, 60);
        List<LessonEvent> text = new RandomLesson(seed, 8)
                .go(40).lesson.told.stream().map(Lesson.Told::event).toList();
        List<LessonEvent> events = new ArrayList<>(talk.subList(0, 2));
        events.addAll(RandomLessons.merged(talk.subList(2, talk.size()), text, new Random(seed)));
        return events;
    }

    private static LessonEvent saidRight(LessonEvent event, Map<ContributionId, Originator> right) {
        if (event instanceof ContributionOffered offered) {
            return new ContributionOffered(
                    offered.contributionId(),
                    right.getOrDefault(offered.contributionId(), offered.originator()),
                    offered.form(),
                    offered.route(),
                    offered.wordCount(),
                    offered.words(),
                    offered.choiceId(),
                    offered.lineId());
        }
        return event instanceof AttributionCorrected corrected
                ? new AttributionCorrected(
                        corrected.contributionId(),
                        right.getOrDefault(corrected.contributionId(), corrected.originator()),
                        corrected.words())
                : event;
    }

    private static OneSchool recorded(List<LessonEvent> events) {
        OneSchool school = new OneSchool(side).planning(2);
        for (int at = 0; at < events.size(); at++) {
            school.recordedBy(action(at), 1, events.get(at));
        }
        school.read("/api/lessons/" + school.lesson(1), school.teacher);
        return school;
    }

    private static ActionId action(int at) {
        return new ActionId(Talking.id("action " + at));
    }

    /** All rows, but for the school, for when something was recorded, and for numbers that are not given twice. */
    private static List<String> rows(OneSchool school) {
        return TABLES.stream()
                .flatMap(table -> Stream.concat(
                        Stream.of(table),
                        school
                                .projector()
                                .sql("""
                                        select (to_jsonb(t) - '{school,changed_at,version,opened_at,closed_at,segments}'::text[])::text
                                        from read.%s t where school = ? order by 1
                                        """.formatted(table))
                                .param(school.school.value())
                                .query(String.class)
                                .list()
                                .stream()))
                .toList();
    }
}

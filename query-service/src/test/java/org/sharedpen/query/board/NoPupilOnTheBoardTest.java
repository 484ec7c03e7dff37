package org.sharedpen.query.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sharedpen.events.AttributionCorrected;
import org.sharedpen.events.ChoiceOpened;
import org.sharedpen.events.ContributionOffered;
import org.sharedpen.events.CriterionStated;
import org.sharedpen.events.LessonEvent;
import org.sharedpen.events.LineRevised;
import org.sharedpen.events.LineScribed;
import org.sharedpen.events.Originator;
import org.sharedpen.events.SealedWords;
import org.sharedpen.events.StreamId;
import org.sharedpen.query.OneSchool;
import org.sharedpen.query.QuerySide;
import org.sharedpen.query.RandomLessons;
import org.sharedpen.query.Talking;
import org.sharedpen.query.TestVault;
import org.springframework.mock.web.MockHttpServletResponse;

/** Whatever is recorded, and whatever names stand in it: no byte of an answer is of a child. */
class NoPupilOnTheBoardTest {
    private static final String[] CHILDREN = {"Amira", "Ben", "Chloe", "Dan", "Eve", "Finn", "Gus"};
    private static final List<String> WAYS =
            List.of("%s", "“%s’s boat”", "%s Test", "%s!", "to %s,", "(%s)", "and %s-like", "%s's");

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
    void in_a_lesson_that_no_teacher_ever_gave(long seed) throws Exception {
        OneSchool school = new OneSchool(side).with(CHILDREN).planning(2);
        Naming naming = new Naming(school, seed);
        List<LessonEvent> lesson = RandomLessons.lesson(seed, 90);
        for (int at = 0; at < lesson.size(); at++) {
            school.recorded(1, naming.named(lesson.get(at)));
            if (at % 15 == 14 || at == lesson.size() - 1) {
                search(school.board(1));
            }
        }
        assertThat(OneSchool.body(school.board(1)).get("lines").toString()).contains("▒▒▒▒");
    }

    private static void search(MockHttpServletResponse answer) {
        assertThat(answer.getStatus()).isEqualTo(200);
        StringBuilder all = new StringBuilder(new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8));
        answer.getHeaderNames().forEach(name -> all.append('\n').append(answer.getHeaders(name)));
        TRACES.forEach(trace ->
                assertThat(trace.matcher(all).find()).as(trace + " in " + all).isFalse());
    }

    /** Every id of a pupil, of their contributions and of the teacher; every name, and every code as a word. */
    private static final List<Pattern> TRACES = Stream.of(
                    Stream.of(CHILDREN).map(name -> Talking.pupil(name).toString()),
                    IntStream.range(0, 100)
                            .mapToObj(i -> Talking.contribution("c" + i).toString()),
                    Stream.of(Talking.TEACHER.toString(), Talking.CLASS.toString()),
                    Stream.of(CHILDREN).map(name -> "\\b" + name + "(?:['’]s)?\\b"),
                    IntStream.range(0, CHILDREN.length).mapToObj(i -> "\\ba" + (char) ('a' + i) + "\\b"))
            .flatMap(traces -> traces)
            .map(trace -> Pattern.compile(trace, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE))
            .toList();

    /** Puts children's names into all that is said and written. */
    private static final class Naming {
        private final StreamId lesson;
        private final TestVault vault;
        private final Random random;

        Naming(OneSchool school, long seed) {
            lesson = StreamId.of(school.school, school.lesson(1));
            vault = new TestVault(side, school.school);
            random = new Random(seed);
        }

        LessonEvent named(LessonEvent event) {
            if (event instanceof LineScribed line) {
                return new LineScribed(
                        line.lineId(),
                        line.afterLineId(),
                        naming(line.text()),
                        line.originator(),
                        line.scribe(),
                        line.links());
            } else if (event instanceof LineRevised line) {
                return new LineRevised(
                        line.lineId(),
                        line.version(),
                        naming(line.text()),
                        line.originator(),
                        line.scribe(),
                        line.links(),
                        line.choiceId(),
                        line.examinationId(),
                        line.craftFocus(),
                        line.narration());
            } else if (event instanceof ChoiceOpened choice) {
                return new ChoiceOpened(
                        choice.choiceId(),
                        sealed(Originator.TEACHER, choice.choiceId(), "question", "Which verb?"),
                        choice.lineId());
            } else if (event instanceof CriterionStated stated) {
                return new CriterionStated(
                        stated.choiceId(),
                        stated.criterionId(),
                        stated.originator(),
                        sealed(stated.originator(), stated.criterionId(), "words", "it is quick"));
            } else if (event instanceof ContributionOffered offered) {
                return new ContributionOffered(
                        offered.contributionId(),
                        offered.originator(),
                        offered.form(),
                        offered.route(),
                        offered.wordCount(),
                        sealed(offered.originator(), offered.contributionId(), "words", "it fell"),
                        offered.choiceId(),
                        offered.lineId());
            }
            if (event instanceof AttributionCorrected corrected) {
                return new AttributionCorrected(
                        corrected.contributionId(),
                        corrected.originator(),
                        sealed(corrected.originator(), corrected.contributionId(), "words", "it fell"));
            }
            return event;
        }

        private SealedWords sealed(Originator by, Object fact, String field, String words) {
            return vault.seal(lesson, by, fact, field, naming(words));
        }

        private String naming(String words) {
            List<String> all = new ArrayList<>(List.of(words));
            for (int i = random.nextInt(4); i >= 0; i--) {
                String child = CHILDREN[random.nextInt(CHILDREN.length)];
                String name =
                        random.nextBoolean() ? child : random.nextBoolean() ? child.toLowerCase() : child.toUpperCase();
                all.add(WAYS.get(random.nextInt(WAYS.size())).formatted(name));
            }
            return String.join(" ", all);
        }
    }
}

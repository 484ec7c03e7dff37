package org.sharedpen.query.authorship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharedpen.query.Talking.by;
import static org.sharedpen.query.Talking.corrected;
import static org.sharedpen.query.Talking.link;
import static org.sharedpen.query.Talking.offered;
import static org.sharedpen.query.Talking.opened;
import static org.sharedpen.query.Talking.revised;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sharedpen.events.ActionId;
import org.sharedpen.events.ActionVoided;
import org.sharedpen.events.AttributionCorrected;
import org.sharedpen.events.CarriedLine;
import org.sharedpen.events.ContributionId;
import org.sharedpen.events.ContributionOffered;
import org.sharedpen.events.LessonEvent;
import org.sharedpen.events.LessonId;
import org.sharedpen.events.LineId;
import org.sharedpen.events.LineScribed;
import org.sharedpen.events.Originator;
import org.sharedpen.events.TextCarried;
import org.sharedpen.query.OneSchool;
import org.sharedpen.query.QuerySide;
import org.sharedpen.query.Talking;
import org.sharedpen.query.authorship.fidelity.KeptUpgrade;
import org.sharedpen.query.authorship.fidelity.StoredUpgrades;
import org.sharedpen.query.authorship.ledger.Lesson.Told;
import org.sharedpen.query.authorship.ledger.RandomUnit;
import org.sharedpen.query.session.SchoolWall;
import tools.jackson.databind.JsonNode;

/** A word that came along is changed quietly or not by whose it is in the lesson where it was first written. */
class CarriedUpgradesTest {
    private static QuerySide side;

    @BeforeAll
    static void start() {
        side = QuerySide.start();
    }

    @AfterAll
    static void stop() {
        side.close();
    }

    @Test
    void is_none_any_more_once_the_words_turn_out_to_be_the_teachers_and_is_one_again_when_they_do_not() {
        OneSchool school = rewritten(by("Amira"));
        assertQuiet(school, 1);
        school.recorded(1, corrected("c", Originator.TEACHER));
        assertQuiet(school, 0);
        school.recorded(1, corrected("c", by("Ben")));
        assertQuiet(school, 1);
    }

    @Test
    void is_one_once_the_teachers_words_turn_out_to_be_a_pupils() {
        OneSchool school = rewritten(Originator.TEACHER);
        assertQuiet(school, 0);
        school.recorded(1, corrected("c", by("Amira")));
        assertQuiet(school, 1);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void are_the_same_whenever_an_attribution_is_corrected(long seed) {
        RandomUnit unit = new RandomUnit(seed, 3, at -> new LessonId(Talking.id("lesson " + (at + 1))));
        OneSchool late = recorded(unit, false);
        OneSchool atOnce = recorded(unit, true);
        for (int seat = 1; seat <= unit.size(); seat++) {
            assertThat(upgrades(late, seat)).as("lesson %s", seat).isEqualTo(upgrades(atOnce, seat));
        }
        assertThat(late.projector()
                        .sql("select sum(jsonb_array_length(hanging)) from read.fidelity where school = ?")
                        .param(late.school.value())
                        .query(Integer.class)
                        .single())
                .isPositive();
    }

    /** The rope comes and goes; what the sea was called is put back as it was. */
    private static OneSchool rewritten(Originator offerer) {
        OneSchool school = new OneSchool(side).with("Amira", "Ben").planning(2, 2);
        LineId line = new LineId(Talking.id("l"));
        String sea = "cold grey sea shimmering";
        school.recorded(
                1,
                opened(List.of("Amira", "Ben"), List.of()),
                offered("c", offerer, null, 3),
                new LineScribed(
                        line,
                        null,
                        sea,
                        Originator.TEACHER,
                        Originator.TEACHER,
                        List.of(link("c", "cold grey sea", sea))));
        school.recorded(
                2,
                opened(List.of("Amira", "Ben"), List.of()),
                new TextCarried(school.lesson(1), 3, List.of(new CarriedLine(line, 1, sea))),
                revised(2, "l", "cold grey rope", null, null),
                revised(3, "l", sea, null, null));
        return school;
    }

    private static void assertQuiet(OneSchool school, int count) {
        String lesson = "/api/lessons/" + school.lesson(2);
        JsonNode quiet = school.read(lesson + "/balance", school.teacher).at("/fidelity/quietUpgrades");
        assertThat(quiet.get("count").asInt()).isEqualTo(count);
        assertThat(quiet.get("items")).hasSize(count);
        JsonNode text = school.read(lesson + "/text", school.teacher);
        assertThat(text.at("/lines/0/quietUpgrades").asInt()).isEqualTo(count);
        assertThat(OneSchool.body(school.answer(lesson + "/text?version=4", school.teacher)))
                .isEqualTo(text);
    }

    private static OneSchool recorded(RandomUnit unit, boolean saidRight) {
        OneSchool school = new OneSchool(side).planning(2, 2, 3);
        for (int at = 0; at < unit.size(); at++) {
            Map<ContributionId, Originator> right = right(unit.told(at));
            for (Told told : unit.told(at)) {
                LessonEvent event = saidRight ? saidRight(told.event(), right) : told.event();
                school.recordedBy(told.action(), at + 1, event);
            }
        }
        return school;
    }

    private static Map<ContributionId, Originator> right(List<Told> told) {
        Set<ActionId> voided = told.stream()
                .map(Told::event)
                .filter(ActionVoided.class::isInstance)
                .map(event -> ((ActionVoided) event).targetActionId())
                .collect(Collectors.toSet());
        Map<ContributionId, Originator> right = new HashMap<>();
        for (Told one : told) {
            if (one.event() instanceof AttributionCorrected corrected && !voided.contains(one.action())) {
                right.put(corrected.contributionId(), corrected.originator());
            }
        }
        return right;
    }

    private static LessonEvent saidRight(LessonEvent event, Map<ContributionId, Originator> right) {
        return event instanceof ContributionOffered offered
                ? new ContributionOffered(
                        offered.contributionId(),
                        right.getOrDefault(offered.contributionId(), offered.originator()),
                        offered.form(),
                        offered.route(),
                        offered.wordCount(),
                        offered.words(),
                        offered.choiceId(),
                        offered.lineId())
                : event instanceof AttributionCorrected corrected
                        ? new AttributionCorrected(
                                corrected.contributionId(),
                                right.getOrDefault(corrected.contributionId(), corrected.originator()),
                                corrected.words())
                        : event;
    }

    /** As the teacher sees them, whosever the words of their contributions are. */
    private static List<String> upgrades(OneSchool school, int seat) {
        school.read("/api/lessons/" + school.lesson(seat) + "/text", school.teacher);
        List<String> upgrades = new ArrayList<>();
        for (KeptUpgrade one : side.get(SchoolWall.class)
                .in(school.school, () -> side.get(StoredUpgrades.class).of(school.school, school.lesson(seat)))
                .upgrades()) {
            upgrades.add(one.version() + " " + one.lineId() + " " + one.before() + " -> " + one.after());
        }
        return upgrades;
    }
}

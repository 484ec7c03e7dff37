package org.sharedpen.infra.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LessonScriptTest {
    private static final Set<String> EVERYTHING = Set.of(
            "open-lesson",
            "correct-attendance",
            "start-segment",
            "form-pairs",
            "set-edit-focus",
            "clear-edit-focus",
            "carry-text",
            "offer-contribution",
            "correct-attribution",
            "take-pass",
            "open-choice",
            "state-criterion",
            "give-reason",
            "settle-choice",
            "park-edit",
            "scribe-line",
            "examine-line",
            "close-examination",
            "revise-line",
            "split-line",
            "join-lines",
            "move-line",
            "remove-line",
            "sample-variation",
            "record-reflection",
            "sample-later-use",
            "void-action",
            "close-lesson");

    @ParameterizedTest
    @EnumSource
    void the_same_seed_gives_the_same_unit_with_its_ids(UnitKind kind) {
        assertThat(actions(play(kind))).isEqualTo(actions(play(kind)));
    }

    @ParameterizedTest
    @EnumSource
    void the_ids_that_a_server_chose_change_nothing_else(UnitKind kind) {
        List<String> others = IntStream.range(0, kind.pupils())
                .mapToObj(i -> new UUID(7, 1_000 - i).toString())
                .toList();
        String unit = actions(play(kind, others)).toString();
        for (int i = 0; i < others.size(); i++) {
            unit = unit.replace(others.get(i), pupils(kind).get(i));
        }
        assertThat(unit).isEqualTo(actions(play(kind)).toString());
    }

    @ParameterizedTest
    @EnumSource
    void nobody_who_is_away_says_anything_before_arriving(UnitKind kind) {
        for (PlayedLesson lesson : play(kind)) {
            Set<String> away = new HashSet<>();
            ((List<?>) lesson.actions().get(0).get("absentPupilIds")).forEach(pupil -> away.add(pupil.toString()));
            int breathless = 0;
            for (Map<String, Object> action : lesson.actions()) {
                List<String> named = new ArrayList<>();
                if (action.get("originator") instanceof Map<?, ?> originator) {
                    named.addAll(Who.named(originator));
                }
                if (action.get("type").equals("correct-attendance")) {
                    away.remove((String) action.get("pupilId"));
                } else if ("breathless".equals(action.get("text"))) {
                    away.removeAll(named);
                    breathless++;
                }
                assertThat(named).noneMatch(away::contains);
                assertThat(away).doesNotContain((String) action.get("pupilId"));
            }
            assertThat(away).hasSize(lesson.absentAtTheEnd());
            assertThat(breathless).isLessThan(2);
        }
    }

    @ParameterizedTest
    @EnumSource
    void every_id_is_used_once_and_each_lesson_opens_and_closes(UnitKind kind) {
        List<PlayedLesson> unit = play(kind);
        assertThat(actions(unit).stream().map(action -> action.get("actionId"))).doesNotHaveDuplicates();
        for (PlayedLesson lesson : unit) {
            assertThat(lesson.actions().get(0).get("type")).isEqualTo("open-lesson");
            assertThat(lesson.actions().get(lesson.actions().size() - 1).get("type"))
                    .isEqualTo("close-lesson");
        }
    }

    @Test
    void a_unit_has_whatever_is_done_in_a_lively_lesson() {
        Set<String> types = new HashSet<>();
        actions(play(UnitKind.HIGH_ABSENCE))
                .forEach(action -> types.add(action.get("type").toString()));
        assertThat(types).isEqualTo(EVERYTHING);
    }

    @Test
    void units_are_as_their_kinds_say() {
        assertThat(share(UnitKind.FADING_SCAFFOLD, 5)).isGreaterThan(share(UnitKind.FADING_SCAFFOLD, 0) + 0.4);
        assertThat(share(UnitKind.CRUTCH, 5)).isBetween(0.15, 0.4);
        assertThat(quiet(UnitKind.CRUTCH, 5)).isGreaterThanOrEqualTo(quiet(UnitKind.CRUTCH, 0));
        assertThat(truth(UnitKind.QUIET_CLASS, 5).hearings()).hasSizeLessThan(18);
        LessonTruth three = truth(UnitKind.DOMINATED_BY_THREE, 3);
        int all = three.hearings().values().stream().mapToInt(x -> x).sum();
        int most = three.hearings().values().stream()
                .sorted((a, b) -> b - a)
                .limit(3)
                .mapToInt(x -> x)
                .sum();
        assertThat(most / (double) all).isGreaterThan(0.6);
        assertThat(truth(UnitKind.HIGH_ABSENCE, 2).present()).isLessThan(24);
        assertThat(truth(UnitKind.CLASS_OF_NINE, 2).present()).isLessThanOrEqualTo(9);
        assertThat(play(UnitKind.TWO_DEVICES))
                .allSatisfy(lesson -> assertThat(lesson.second()).isNotEmpty());
    }

    private static double share(UnitKind kind, int lesson) {
        LessonTruth truth = truth(kind, lesson);
        return truth.words().pupil() / (double) truth.words().total();
    }

    private static int quiet(UnitKind kind, int lesson) {
        return truth(kind, lesson).quietUpgrades();
    }

    private static LessonTruth truth(UnitKind kind, int lesson) {
        return Truth.of(play(kind).get(lesson), kind.pupils());
    }

    private static List<Map<String, Object>> actions(List<PlayedLesson> unit) {
        List<Map<String, Object>> all = new ArrayList<>();
        for (PlayedLesson lesson : unit) {
            all.addAll(lesson.actions());
            all.addAll(lesson.second());
            all.addAll(lesson.later());
        }
        return all;
    }

    private static List<PlayedLesson> play(UnitKind kind) {
        return play(kind, pupils(kind));
    }

    private static List<PlayedLesson> play(UnitKind kind, List<String> pupils) {
        Chance chance = new Chance(99);
        UnitScript unit = new UnitScript(kind, Story.storm(), 6, LocalDate.of(2025, 9, 8), chance);
        return unit.play(new Classroom(pupils, chance), chance);
    }

    private static List<String> pupils(UnitKind kind) {
        return IntStream.range(0, kind.pupils())
                .mapToObj(i -> new UUID(7, i).toString())
                .toList();
    }
}

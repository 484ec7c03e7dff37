package org.sharedpen.infra.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LessonScriptTest {
    private static final List<String> PUPILS =
            IntStream.range(0, 28).mapToObj(i -> new UUID(7, i).toString()).toList();

    @Test
    void the_same_seed_gives_the_same_lesson_with_its_ids() {
        assertThat(play(3, 0.4)).isEqualTo(play(3, 0.4));
    }

    @Test
    void nobody_who_is_away_says_anything() {
        List<Map<String, Object>> actions = play(4, 0.5);
        Set<Object> absent = new HashSet<>((List<?>) actions.get(0).get("absentPupilIds"));
        assertThat(absent).hasSize(3);
        for (Map<String, Object> action : actions) {
            Object originator = action.get("originator");
            if (originator instanceof Map<?, ?> named && named.get("pupilIds") instanceof List<?> ids) {
                assertThat(absent).doesNotContainAnyElementsOf(ids);
            }
            assertThat(absent).doesNotContain(action.get("pupilId"));
        }
    }

    @Test
    void every_id_is_used_once_and_the_lesson_opens_and_closes() {
        List<Map<String, Object>> actions = play(1, 0.2);
        assertThat(actions.stream().map(action -> action.get("actionId"))).doesNotHaveDuplicates();
        assertThat(actions.get(0).get("type")).isEqualTo("open-lesson");
        assertThat(actions.get(actions.size() - 1).get("type")).isEqualTo("close-lesson");
    }

    @Test
    void a_later_lesson_has_more_pupils_offers_than_an_early_one() {
        assertThat(pupilOffers(play(6, 0.76))).isGreaterThan(pupilOffers(play(1, 0.2)));
    }

    private static long pupilOffers(List<Map<String, Object>> actions) {
        return actions.stream()
                .filter(action -> "offer-contribution".equals(action.get("type")))
                .filter(action ->
                        action.get("originator") instanceof Map<?, ?> who && !"TEACHER".equals(who.get("kind")))
                .count();
    }

    private static List<Map<String, Object>> play(int number, double share) {
        Chance chance = new Chance(99);
        Story.Chapter chapter = Story.storm().chapters().get(number - 1);
        LessonPlan plan = new LessonPlan(chance.id(), number, LocalDate.of(2026, 9, 14), 2, share, 3, chapter);
        return LessonScript.play(plan, new Classroom(PUPILS, chance), chance);
    }
}

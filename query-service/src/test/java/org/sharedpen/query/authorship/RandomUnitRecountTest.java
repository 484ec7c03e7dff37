package org.sharedpen.query.authorship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sharedpen.events.LessonId;
import org.sharedpen.events.Originator;
import org.sharedpen.events.PupilId;
import org.sharedpen.query.OneSchool;
import org.sharedpen.query.QuerySide;
import org.sharedpen.query.Talking;
import org.sharedpen.query.authorship.ledger.Lesson.Told;
import org.sharedpen.query.authorship.ledger.RandomUnit;
import org.sharedpen.query.authorship.ledger.RandomUnit.Owned;
import org.sharedpen.query.stream.Rebuild;
import tools.jackson.databind.JsonNode;

/**
 * Random units whose lessons carry text from one another, recorded as they are and read at the doors; every figure of words
 * counted again by the slow ledger, with what was said of a word in the lesson where it was first written, whenever that was.
 */
class RandomUnitRecountTest {
    private static QuerySide side;
    private final OneSchool school = new OneSchool(side);

    @BeforeAll
    static void start() {
        side = QuerySide.start();
    }

    @AfterAll
    static void stop() {
        side.close();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void words_and_walls_are_those_of_the_recount_live_and_folded_again(long seed) {
        RandomUnit unit = recorded(seed);
        List<JsonNode> live = new ArrayList<>();
        for (int at = 0; at < unit.size(); at++) {
            JsonNode text = read(at, "text");
            live.add(text);
            assertOwners(
                    text,
                    unit.standing(at).values().stream().flatMap(List::stream).toList());
            List<Owned> words = unit.standing(at).values().stream()
                    .flatMap(List::stream)
                    .filter(Owned::word)
                    .filter(word -> word.owner().kind() != Originator.Kind.SOURCE)
                    .toList();
            JsonNode gauges = read(at, "balance").get("gauges");
            assertGauge(
                    gauges.get("words"),
                    words.stream().filter(word -> !word.carried()).toList());
            assertGauge(gauges.get("wall"), words);
            assertThat(OneSchool.body(school.answer(
                            door(at, "text?version=" + unit.told(at).size()), school.teacher)))
                    .isEqualTo(text);
        }
        side.get(Rebuild.class).everything();
        for (int at = 0; at < unit.size(); at++) {
            assertThat(read(at, "text")).isEqualTo(live.get(at));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void what_survives_of_a_pupils_contributions_is_that_of_the_recount(long seed) {
        RandomUnit unit = recorded(seed);
        for (int at = 0; at < unit.size(); at++) {
            Map<PupilId, Double> scribed = shared(unit.written(at));
            Map<PupilId, Double> standing = shared(unit.standing(at).values().stream()
                    .flatMap(List::stream)
                    .filter(word -> !word.carried())
                    .toList());
            String sql = """
                    select pupil_id, sum(6 * scribed / cardinality(pupil_ids)) as scribed, sum(6 * new_words / cardinality(pupil_ids)) as standing
                    from read.standing_words cross join unnest(pupil_ids) as pupil_id
                    where school = ? and lesson_id = ? and contribution_id is not null and scribed > 0 group by 1
                    """;
            Set<PupilId> named = new HashSet<>();
            read(at, "participation");
            school.projector()
                    .sql(sql)
                    .params(school.school.value(), school.lesson(at + 1).value())
                    .query(row -> {
                        PupilId pupil = PupilId.of(row.getString("pupil_id"));
                        named.add(pupil);
                        assertThat(row.getInt("scribed") / 6.0)
                                .isCloseTo(scribed.getOrDefault(pupil, 0.0), within(1e-9));
                        assertThat(row.getInt("standing") / 6.0)
                                .isCloseTo(standing.getOrDefault(pupil, 0.0), within(1e-9));
                    });
            assertThat(named).isEqualTo(scribed.keySet());
        }
    }

    private static Map<PupilId, Double> shared(List<Owned> words) {
        Map<PupilId, Double> shared = new HashMap<>();
        for (Owned word : words) {
            if (word.word() && word.contribution() != null) {
                List<PupilId> members = word.owner().pupilIds();
                members.forEach(pupil -> shared.merge(pupil, 1.0 / members.size(), Double::sum));
            }
        }
        return shared;
    }

    private static void assertOwners(JsonNode text, List<Owned> words) {
        Map<String, Integer> expected = new HashMap<>();
        words.forEach(word -> expected.merge(
                word.owner().kind() + " " + word.owner().pupilIds() + " " + word.carried(), 1, Integer::sum));
        Map<String, Integer> shown = new HashMap<>();
        for (JsonNode line : text.get("lines")) {
            for (JsonNode token : line.get("tokens")) {
                List<PupilId> pupils = new ArrayList<>();
                token.at("/originator/pupilIds").forEach(pupil -> pupils.add(PupilId.of(pupil.asString())));
                shown.merge(
                        token.at("/originator/kind").asString() + " " + pupils + " "
                                + token.get("carried").asBoolean(),
                        1,
                        Integer::sum);
            }
        }
        assertThat(shown).isEqualTo(expected);
    }

    /** Numerator, denominator and interval, the latter with n = (Σm)² / Σm². */
    private static void assertGauge(JsonNode gauge, List<Owned> words) {
        Map<Object, Integer> clusters = new HashMap<>();
        words.forEach(word -> clusters.merge(word.cluster(), 1, Integer::sum));
        long pupils =
                words.stream().filter(word -> word.owner().kind().isPupils()).count();
        assertThat(gauge.get("pupil").asLong()).isEqualTo(pupils);
        assertThat(gauge.get("total").asLong()).isEqualTo(words.size());
        if (words.isEmpty()) {
            assertThat(gauge.get("share").isNull()).isTrue();
            return;
        }
        double squares =
                clusters.values().stream().mapToDouble(m -> (double) m * m).sum();
        double n = words.size() * (double) words.size() / squares;
        double p = pupils / (double) words.size();
        double z = 1.959963985;
        double middle = (p + z * z / (2 * n)) / (1 + z * z / n);
        double half = z / (1 + z * z / n) * Math.sqrt(p * (1 - p) / n + z * z / (4 * n * n));
        assertThat(gauge.get("low").asDouble()).isCloseTo(middle - half, within(1e-9));
        assertThat(gauge.get("high").asDouble()).isCloseTo(middle + half, within(1e-9));
    }

    private RandomUnit recorded(long seed) {
        RandomUnit unit = new RandomUnit(seed, 3, at -> new LessonId(Talking.id("lesson " + (at + 1))));
        school.planning(2, 2, 3);
        for (int at = 0; at < unit.size(); at++) {
            for (Told told : unit.told(at)) {
                school.recordedBy(told.action(), at + 1, told.event());
            }
        }
        return unit;
    }

    private JsonNode read(int at, String read) {
        return school.read(door(at, read), school.teacher);
    }

    private String door(int at, String read) {
        return "/api/lessons/" + school.lesson(at + 1) + "/" + read;
    }
}

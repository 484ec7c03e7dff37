package org.sharedpen.query.balance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sharedpen.events.AttributionCorrected;
import org.sharedpen.events.ChoiceSettled;
import org.sharedpen.events.ContributionOffered;
import org.sharedpen.events.Divergence;
import org.sharedpen.events.ExaminationClosed;
import org.sharedpen.events.LessonEvent;
import org.sharedpen.events.Originator.Kind;
import org.sharedpen.events.PupilId;
import org.sharedpen.events.SegmentEnded;
import org.sharedpen.events.SegmentStarted;
import org.sharedpen.events.SettledBy;
import org.sharedpen.events.VariationSampled;
import org.sharedpen.query.OneSchool;
import org.sharedpen.query.QuerySide;
import org.sharedpen.query.RandomLessons;
import tools.jackson.databind.JsonNode;

/** Random lessons read at the door, their level and what it rests on made again from the list of what was recorded. */
class RandomBalanceRecountTest {
    private static final double[] FLOORS = {0.10, 0.35, 0.60, 0.85};
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
    void level_shares_and_samples_are_those_of_the_recount(long seed) {
        List<LessonEvent> events = RandomLessons.lesson(seed, 20 + (int) seed * 15).stream()
                .filter(event -> !(event instanceof SegmentStarted || event instanceof SegmentEnded))
                .toList();
        OneSchool school = new OneSchool(side).planning(2).recorded(1, events.toArray(LessonEvent[]::new));
        String lesson = "/api/lessons/" + school.lesson(1);
        JsonNode balance = school.read(lesson + "/balance", school.teacher);
        List<Kind> offers = owners(events);
        List<SettledBy> decisions = decisions(events);
        assertGauge(balance.at("/gauges/offers"), offers, kind -> kind != Kind.TEACHER, kind -> kind != Kind.SOURCE);
        assertGauge(balance.at("/gauges/decisions"), decisions, by -> by != SettledBy.TEACHER, by -> true);
        assertLevel(balance, offers.stream().filter(kind -> kind != Kind.SOURCE).count(), decisions);
        assertSamples(balance.get("divergence"), events, present(school));
    }

    private static List<Kind> owners(List<LessonEvent> events) {
        Map<Object, Kind> owners = new HashMap<>();
        for (LessonEvent event : events) {
            if (event instanceof ContributionOffered offered) {
                owners.put(offered.contributionId(), offered.originator().kind());
            } else if (event instanceof AttributionCorrected corrected) {
                owners.put(corrected.contributionId(), corrected.originator().kind());
            }
        }
        return List.copyOf(owners.values());
    }

    private static List<SettledBy> decisions(List<LessonEvent> events) {
        List<SettledBy> decisions = new ArrayList<>();
        for (LessonEvent event : events) {
            if (event instanceof ChoiceSettled choice) {
                decisions.add(choice.settledBy());
            } else if (event instanceof ExaminationClosed closed
                    && closed.outcome().name().equals("REWORKED")) {
                decisions.add(Objects.requireNonNull(closed.settledBy()));
            }
        }
        return decisions;
    }

    private static <T> void assertGauge(JsonNode gauge, List<T> all, Predicate<T> pupils, Predicate<T> counted) {
        long total = all.stream().filter(counted).count();
        long pupil = all.stream().filter(counted).filter(pupils).count();
        assertThat(gauge.get("pupil").asLong()).isEqualTo(pupil);
        assertThat(gauge.get("total").asLong()).isEqualTo(total);
        if (total == 0) {
            assertThat(gauge.get("share").isNull()).isTrue();
        } else {
            assertThat(gauge.get("share").asDouble()).isCloseTo((double) pupil / total, within(1e-12));
        }
    }

    private static void assertLevel(JsonNode balance, long offers, List<SettledBy> decisions) {
        JsonNode words = balance.at("/gauges/words");
        if (offers < 10 || words.get("total").asInt() < 30) {
            assertThat(balance.get("verdict").asString()).isEqualTo("NOT_ENOUGH");
            assertThat(balance.get("enactedLevel").isNull()).isTrue();
            assertThat(balance.get("spread").isEmpty()).isTrue();
            assertThat(words.has("band")).isFalse();
            return;
        }
        int band = band(words.get("share").asDouble());
        long byPupils = decisions.stream().filter(by -> by != SettledBy.TEACHER).count();
        boolean half = byPupils * 2 >= decisions.size();
        boolean mixed = decisions.size() >= 4 && (band >= 2 ? !half : half);
        assertThat(balance.get("verdict").asString()).isEqualTo(mixed ? "MIXED" : "PLACED");
        assertThat(balance.get("enactedLevel").asInt()).isEqualTo(band);
        assertThat(words.get("band").asInt()).isEqualTo(band);
        assertThat(balance.at("/spread/0").asInt())
                .isEqualTo(band(words.get("low").asDouble()));
        assertThat(balance.get("spread").get(balance.get("spread").size() - 1).asInt())
                .isEqualTo(band(words.get("high").asDouble()));
    }

    private static int band(double share) {
        int band = 0;
        while (band < 4 && share >= FLOORS[band]) {
            band++;
        }
        return band;
    }

    private static void assertSamples(JsonNode divergence, List<LessonEvent> events, Set<PupilId> present) {
        Map<PupilId, Divergence> latest = new HashMap<>();
        for (LessonEvent event : events) {
            if (event instanceof VariationSampled sample && present.contains(sample.pupilId())) {
                latest.put(sample.pupilId(), sample.divergence());
            }
        }
        assertThat(divergence.get("same").asLong()).isEqualTo(count(latest, Divergence.SAME));
        assertThat(divergence.get("variation").asLong()).isEqualTo(count(latest, Divergence.VARIATION));
        assertThat(divergence.get("ownWay").asLong()).isEqualTo(count(latest, Divergence.OWN_WAY));
        assertThat(divergence.get("notSampled").asInt()).isEqualTo(present.size() - latest.size());
        assertThat(divergence.get("enough").asBoolean()).isEqualTo(latest.size() >= 10);
    }

    private static long count(Map<PupilId, Divergence> latest, Divergence one) {
        return latest.values().stream().filter(one::equals).count();
    }

    /** From the table, since the door names only who was heard where too few contributions have a name. */
    private static Set<PupilId> present(OneSchool school) {
        return school.projector()
                .sql("select unnest(present) as pupil from read.lesson where school = ?")
                .param(school.school.value())
                .query((row, number) -> new PupilId(row.getObject("pupil", UUID.class)))
                .set();
    }
}

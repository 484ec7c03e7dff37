package org.sharedpen.infra.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sharedpen.infra.simulator.Door;
import org.sharedpen.infra.simulator.UnitKind;
import tools.jackson.databind.JsonNode;

/** A school with a unit of every kind: of each the product says, or keeps back, what that kind is there for. */
@ExtendWith(RunningProduct.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SimulatedKindsTest {
    private static final String PASSWORD = "a simulated pen";
    private static final int LESSONS = 6;

    private final String prefix = "kinds-" + UUID.randomUUID().toString().substring(0, 8);
    private @Nullable URI product;
    private @Nullable LogDatabase log;

    @BeforeAll
    void a_school_has_a_unit_of_every_kind(URI running, Path data) throws Exception {
        product = running;
        log = LogDatabase.in(data, "log");
        SimulatorProcess.Ended ended =
                SimulatorProcess.run(running, prefix, List.of("--seed=1", "--lessons=" + LESSONS), "--data=" + data);
        assertThat(ended.status()).as(ended.output()).isZero();
        log.awaitRead(signIn("admin").get("/api/me").path("schoolId").asString());
    }

    @Test
    void a_fading_scaffold_steps_on() {
        JsonNode balance = unit(UnitKind.FADING_SCAFFOLD, "/balance");
        List<Integer> enacted = balance.path("lessons")
                .valueStream()
                .map(lesson -> lesson.path("enactedLevel").asInt())
                .toList();
        assertThat(enacted).isSorted().startsWith(1).endsWith(3);
        assertThat(balance.path("shift").path("verdict").asString()).isEqualTo("SHIFTED");
        assertThat(balance.path("scaffoldSigns")).isEmpty();
        assertThat(balance.has("habit")).isFalse();
    }

    @Test
    void a_crutch_shows_every_sign_of_a_habit() {
        JsonNode balance = unit(UnitKind.CRUTCH, "/balance");
        assertThat(balance.path("scaffoldSigns").valueStream().map(sign -> sign.path("sign")
                        .asString()))
                .containsExactlyInAnyOrder("SHARED_MINUTES", "QUIET_UPGRADES", "PLANNED_LEVEL_FLAT", "LATER_USE");
        assertThat(balance.path("habit").asString()).contains("may have become a habit");
        assertThat(balance.path("shift").path("verdict").asString()).isNotIn("SHIFTED", "MOVING");
    }

    @Test
    void where_three_dominate_their_share_is_beyond_chance_in_every_lesson() {
        JsonNode lessons = unit(UnitKind.DOMINATED_BY_THREE, "/participation").path("lessons");
        assertThat(lessons).hasSize(LESSONS);
        for (JsonNode lesson : lessons) {
            JsonNode topThree = lesson.path("evenness").path("topThreeShare");
            assertThat(topThree.path("value").asDouble())
                    .isGreaterThan(0.6)
                    .isGreaterThan(topThree.path("high").asDouble());
        }
    }

    @Test
    void a_quiet_class_is_advised_to_hold_for_those_who_were_not_heard() {
        JsonNode advice = unit(UnitKind.QUIET_CLASS, "/next-lesson");
        assertThat(advice.path("advice").asString()).isEqualTo("HOLD");
        assertThat(advice.path("facts").path(0).path("sentence").asString())
                .contains("were not heard in them")
                .contains("chance alone");
        assertThat(advice.path("notYetHeard").path("unheard").asInt()).isGreaterThan(28 / 3);
    }

    @Test
    void many_absences_are_judged_over_the_lessons_attended() {
        JsonNode participation = unit(UnitKind.HIGH_ABSENCE, "/participation");
        Set<Integer> attended = new TreeSet<>();
        for (JsonNode pupil : participation.path("pupils")) {
            double expected = 0;
            int came = 0;
            for (int i = 0; i < LESSONS; i++) {
                JsonNode cell = pupil.path("cells").path(i);
                if (cell.path("present").asBoolean()) {
                    expected += hearingsForEach(participation.path("lessons").path(i));
                    came++;
                } else {
                    assertThat(cell.path("hearings").isNull()).isTrue();
                }
            }
            attended.add(came);
            assertThat(pupil.path("expected").asDouble()).isCloseTo(expected, within(1e-9));
        }
        assertThat(attended).hasSizeGreaterThan(2);
    }

    private double hearingsForEach(JsonNode lesson) {
        JsonNode hearings = teacher(UnitKind.HIGH_ABSENCE)
                .get("/api/lessons/" + lesson.path("lessonId").asString() + "/participation")
                .path("hearings");
        int all = hearings.path("single").asInt()
                + 2 * hearings.path("pair").asInt()
                + 3 * hearings.path("trio").asInt();
        return all / lesson.path("present").asDouble();
    }

    @Test
    void poor_capture_withholds_counts_and_who_was_not_heard() {
        JsonNode participation = unit(UnitKind.POOR_CAPTURE, "/participation");
        assertThat(participation.path("withheld").path("code").asString()).isEqualTo("TOO_FEW_NAMED");
        assertThat(participation.path("completeness").asDouble()).isLessThan(0.8);
        assertThat(participation.path("notYetHeard")).isEmpty();
        assertThat(participation.path("pupils")).isNotEmpty();
        for (JsonNode pupil : participation.path("pupils")) {
            assertThat(pupil.path("heardIndex").isNull()).isTrue();
            for (JsonNode cell : pupil.path("cells")) {
                assertThat(cell.path("hearings").isNull()).isTrue();
                assertThat(cell.path("heard").isNull() || cell.path("heard").asBoolean())
                        .isTrue();
            }
        }
    }

    @Test
    void a_class_of_nine_and_one_poorly_captured_are_kept_out_of_the_comparison_for_what_they_are() {
        List<String> reasons = signIn("lead")
                .get("/api/comparison")
                .path("withheld")
                .valueStream()
                .map(unit -> unit.path("reason").asString())
                .toList();
        assertThat(reasons)
                .hasSize(UnitKind.values().length)
                .containsOnlyOnce("TOO_FEW_PUPILS", "TOO_FEW_NAMED")
                .containsOnly("TOO_FEW_PUPILS", "TOO_FEW_NAMED", "NOTHING_TO_MATCH");
        assertThat(teacher(UnitKind.CLASS_OF_NINE)
                        .get("/api/classes")
                        .path(0)
                        .path("pupils")
                        .asInt())
                .isEqualTo(9);
    }

    @Test
    void two_devices_record_everything_once() throws Exception {
        JsonNode lessons = unit(UnitKind.TWO_DEVICES, "").path("lessons");
        assertThat(lessons).hasSize(LESSONS);
        for (JsonNode lesson : lessons) {
            String id = lesson.path("lessonId").asString();
            assertThat(Objects.requireNonNull(log).devices(id)).hasSize(2).doesNotContainNull();
            assertThat(log.doubled(id)).isEmpty();
        }
    }

    private JsonNode unit(UnitKind kind, String part) {
        Door teacher = teacher(kind);
        String classId = teacher.get("/api/classes").path(0).path("classId").asString();
        JsonNode unit = teacher.get("/api/units?classId=" + classId).path(0);
        return teacher.get("/api/units/" + unit.path("unitId").asString() + part);
    }

    private Door teacher(UnitKind kind) {
        return signIn("teacher-" + (kind.ordinal() + 1));
    }

    private Door signIn(String who) {
        return Door.signIn(Objects.requireNonNull(product), prefix + "-1-" + who, PASSWORD);
    }
}

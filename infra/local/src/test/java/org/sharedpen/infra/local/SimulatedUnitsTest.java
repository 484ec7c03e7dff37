package org.sharedpen.infra.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.net.URI;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sharedpen.infra.simulator.Door;
import org.sharedpen.infra.simulator.LessonTruth;
import org.sharedpen.infra.simulator.LessonTruth.Part;
import org.sharedpen.infra.simulator.RosterUpload;
import org.sharedpen.infra.simulator.SimulatedUnit;
import org.sharedpen.infra.simulator.UnitKind;
import tools.jackson.databind.JsonNode;

/** Units of every kind through the public door: what is answered is what was counted while they were made up. */
@ExtendWith(RunningProduct.class)
class SimulatedUnitsTest {
    private final URI product;

    SimulatedUnitsTest(URI product) {
        this.product = product;
    }

    @ParameterizedTest
    @EnumSource
    void are_measured_as_they_were_made(UnitKind kind) {
        Door teacher = school(kind == UnitKind.CLASS_OF_NINE ? 9 : 28);
        String classId = teacher.get("/api/classes").path(0).path("classId").asString();
        SimulatedUnit unit = SimulatedUnit.record(teacher, classId, kind, 3, 7);
        for (LessonTruth truth : unit.lessons()) {
            JsonNode balance = teacher.get("/api/lessons/" + truth.lessonId() + "/balance");
            JsonNode gauges = balance.path("gauges");
            assertThat(part(gauges.path("offers"))).as("offers").isEqualTo(truth.offers());
            assertThat(part(gauges.path("reasons"))).as("reasons").isEqualTo(truth.reasons());
            assertThat(part(gauges.path("decisions"))).as("decisions").isEqualTo(truth.decisions());
            assertThat(part(gauges.path("words")).total())
                    .as("words")
                    .isEqualTo(truth.words().total());
            // Of two like words on a line, either may be the one that stays.
            assertThat(part(gauges.path("words")).pupil())
                    .as("pupils' words")
                    .isCloseTo(truth.words().pupil(), within(2));
            assertThat(counts(balance)).isEqualTo(counts(truth));
            JsonNode participation = teacher.get("/api/lessons/" + truth.lessonId() + "/participation");
            assertThat(participation.path("present").asInt()).as("present").isEqualTo(truth.present());
            if (!participation.has("withheld")) {
                assertThat(hearings(participation)).isEqualTo(truth.hearings());
            } else {
                assertThat(kind).isEqualTo(UnitKind.POOR_CAPTURE);
            }
        }
        JsonNode reflections = teacher.get("/api/units/" + unit.unitId() + "/reflections");
        assertThat(reflections.path("intended").asInt())
                .isEqualTo(
                        unit.lessons().stream().mapToInt(LessonTruth::intended).sum());
        assertThat(reflections.path("sampled").asInt())
                .isEqualTo(
                        unit.lessons().stream().mapToInt(LessonTruth::sampled).sum());
        assertThat(reflections.path("used").asInt())
                .isEqualTo(unit.lessons().stream().mapToInt(LessonTruth::used).sum());
    }

    private Door school(int pupils) {
        String username = "sim-" + UUID.randomUUID();
        String oneTime = Door.openSchool(product, "demo-operator", "A simulated school", username);
        Door admin = Door.signInFirst(product, username, oneTime, "a long enough password");
        admin.upload(
                "/api/roster/imports",
                "class.zip",
                RosterUpload.oneClass(
                        "Rowan",
                        "4",
                        "rowan-teacher",
                        "Ravi Lane",
                        IntStream.range(0, pupils)
                                .mapToObj(i -> "Pupil Number" + (char) ('a' + i / 26) + (char) ('a' + i % 26))
                                .toList()));
        return admin;
    }

    private static Part part(JsonNode gauge) {
        return new Part(gauge.path("pupil").asInt(), gauge.path("total").asInt());
    }

    private static Map<String, Integer> hearings(JsonNode participation) {
        Map<String, Integer> hearings = new TreeMap<>();
        for (JsonNode pupil : participation.path("pupils")) {
            if (pupil.path("hearings").asInt() > 0) {
                hearings.put(
                        pupil.path("pupilId").asString(), pupil.path("hearings").asInt());
            }
        }
        return hearings;
    }

    private static Map<String, Integer> counts(JsonNode balance) {
        JsonNode criteria = balance.path("criteria");
        JsonNode divergence = balance.path("divergence");
        Map<String, Integer> counts = new TreeMap<>();
        counts.put("settled", criteria.path("settled").asInt());
        counts.put("criteria first", criteria.path("criteriaFirst").asInt());
        counts.put("criteria of pupils", criteria.path("byPupils").asInt());
        counts.put("criteria", criteria.path("total").asInt());
        counts.put("examined", balance.path("interrogation").path("examined").asInt());
        counts.put("reworked", balance.path("interrogation").path("reworked").asInt());
        counts.put("revisions", balance.path("narrated").path("revisions").asInt());
        counts.put("narrated", balance.path("narrated").path("narrated").asInt());
        counts.put("edits", balance.path("focus").path("edits").asInt());
        counts.put("parked", balance.path("focus").path("parked").asInt());
        counts.put(
                "quiet upgrades",
                balance.path("fidelity").path("quietUpgrades").path("count").asInt());
        counts.put(
                "variations",
                divergence.path("same").asInt()
                        + divergence.path("variation").asInt()
                        + divergence.path("ownWay").asInt());
        return counts;
    }

    private static Map<String, Integer> counts(LessonTruth truth) {
        Map<String, Integer> counts = new TreeMap<>();
        counts.put("settled", truth.settled());
        counts.put("criteria first", truth.criteriaFirst());
        counts.put("criteria of pupils", truth.criteria().pupil());
        counts.put("criteria", truth.criteria().total());
        counts.put("examined", truth.examined());
        counts.put("reworked", truth.reworked());
        counts.put("revisions", truth.revisions());
        counts.put("narrated", truth.narrated());
        counts.put("edits", truth.edits());
        counts.put("parked", truth.parked());
        counts.put("quiet upgrades", truth.quietUpgrades());
        counts.put("variations", truth.variations());
        return counts;
    }
}

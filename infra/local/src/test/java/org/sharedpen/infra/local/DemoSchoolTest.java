package org.sharedpen.infra.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sharedpen.infra.simulator.DemoSchool;
import org.sharedpen.infra.simulator.Door;
import tools.jackson.databind.JsonNode;

@ExtendWith(RunningProduct.class)
class DemoSchoolTest {
    private final Door teacher;
    private final String unitId;

    DemoSchoolTest(URI product) {
        teacher = Door.signIn(product, "teacher", "demo");
        String classId = teacher.get("/api/classes").path(0).path("classId").asString();
        unitId = teacher.get("/api/units?classId=" + classId)
                .path(0)
                .path("unitId")
                .asString();
    }

    @Test
    void its_unit_moves_from_about_a_fifth_to_about_three_quarters_pupils_words() {
        List<Double> shares = new ArrayList<>();
        JsonNode balance = teacher.get("/api/units/" + unitId + "/balance");
        for (JsonNode lesson : balance.path("lessons")) {
            shares.add(lesson.path("gauges").path("words").path("share").asDouble());
        }
        assertThat(shares).hasSize(6);
        assertThat(shares.get(0)).isCloseTo(0.2, within(0.08));
        assertThat(shares.get(5)).isCloseTo(0.75, within(0.08));
        assertThat(balance.path("shift").path("verdict").asString()).isEqualTo("SHIFTED");
    }

    @Test
    void every_pupil_stands_in_the_unit_and_some_who_were_quiet_at_first_are_heard_later() {
        JsonNode pupils = teacher.get("/api/units/" + unitId + "/participation").path("pupils");
        int warmedUp = 0;
        for (JsonNode pupil : pupils) {
            JsonNode first = pupil.path("cells").path(0);
            boolean quiet =
                    first.path("present").asBoolean() && first.path("hearings").asInt() == 0;
            int later = 0;
            for (JsonNode cell : pupil.path("cells")) {
                later += cell.path("hearings").asInt();
            }
            warmedUp += quiet && later > 0 ? 1 : 0;
        }
        assertThat(pupils).hasSize(28);
        assertThat(warmedUp).isPositive();
    }

    @Test
    void filling_it_again_changes_nothing(URI product) {
        JsonNode before = teacher.get("/api/units/" + unitId + "/balance");
        DemoSchool.at(product).fill();
        assertThat(teacher.get("/api/units/" + unitId + "/balance")).isEqualTo(before);
    }
}

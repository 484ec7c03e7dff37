package org.sharedpen.infra.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sharedpen.infra.simulator.Door;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@ExtendWith(RunningProduct.class)
class SimulatedYearsTest {
    private static final String PASSWORD = "a simulated pen";
    private static final List<String> WANTED =
            List.of("--years=2", "--classes=4", "--lessons=1", "--kinds=TWO_DEVICES");

    private final String prefix = "years-" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void classes_move_up_with_their_pupils_and_nothing_lies_ahead(URI product, Path data) throws Exception {
        SimulatorProcess.Ended ended = SimulatorProcess.run(product, prefix, WANTED, "--data=" + data);
        assertThat(ended.status()).as(ended.output()).isZero();
        Door admin = Door.signIn(product, prefix + "-1-admin", PASSWORD);
        assertThat(admin.get("/api/classes").valueStream().map(one -> one.path("title")
                        .asString()))
                .containsExactly("Ash (Year 4)", "Beech (Year 5)", "Cedar (Year 6)", "Elm (Year 3)");

        List<JsonNode> events = new ArrayList<>();
        LogDatabase log = LogDatabase.in(data, "log");
        for (String event : log.events(admin.get("/api/me").path("schoolId").asString())) {
            events.add(JsonMapper.shared().readTree(event));
        }
        List<Set<String>> classes = events.stream()
                .filter(event -> event.path("type").asString().equals("LessonOpened"))
                .map(opened -> listed(opened.path("says")))
                .toList();
        assertThat(classes).hasSize(8);
        assertThat(classes.stream().distinct())
                .as("three stay, one leaves, one comes")
                .hasSize(5);

        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        List<LocalDate> planned = events.stream()
                .filter(event -> event.path("type").asString().equals("LessonPlanned"))
                .map(event -> LocalDate.parse(event.path("says").path("date").asString()))
                .toList();
        assertThat(planned).allMatch(date -> date.isBefore(today));
        assertThat(planned.stream().map(LocalDate::getYear).distinct()).hasSize(2);
    }

    private static Set<String> listed(JsonNode opened) {
        return Stream.concat(
                        opened.path("present").valueStream(),
                        opened.path("absent").valueStream())
                .map(JsonNode::asString)
                .collect(Collectors.toSet());
    }

    @Test
    void the_same_seed_a_second_time_is_refused_in_one_sentence(URI product) throws Exception {
        List<String> small = List.of("--classes=1", "--lessons=1");
        assertThat(SimulatorProcess.run(product, prefix, small).status()).isZero();
        SimulatorProcess.Ended again = SimulatorProcess.run(product, prefix, small);
        assertThat(again.status()).isEqualTo(1);
        assertThat(again.output().strip())
                .isEqualTo("The school of %s-1-admin is there already: choose another --seed or --prefix."
                        .formatted(prefix));
    }
}

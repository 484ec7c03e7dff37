package org.sharedpen.command.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Collator;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sharedpen.command.RunningService;
import org.sharedpen.command.Visitor;
import org.sharedpen.command.Visitor.Answer;
import org.sharedpen.command.session.Dashboard;
import tools.jackson.databind.JsonNode;

class TownshipOverHttpTest {
    private static final Set<String> WORDS = Set.of(
            ("ad ah am an as at ax be by cm do ed eg ek em en er ex go ha he hi ho id ie if in is it kg km la lo ma me mm mr ms "
                            + "my no of oh ok on or os ox pa pi re sh so ti to tv uk um up us vs we ye yo")
                    .split(" "));
    private static Dashboard dashboard;
    private static RunningService service;

    @BeforeAll
    static void start() {
        dashboard = new Dashboard();
        service = RunningService.start(dashboard.setting());
    }

    @AfterAll
    static void stop() {
        service.close();
        dashboard.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.1", "1.2"})
    void a_school_of_a_thousand_comes_in_moves_on_and_changes(String version) {
        String school = UUID.randomUUID().toString();
        Visitor admin = new Visitor(service.port(), dashboard.token(school, "SCHOOL_ADMIN"));
        Township town = new Township(version);

        Answer first = takes(admin, town.bulk());
        counts(first, Township.PUPILS, 25);
        assertThat(first.at("/dropped/enrollments.primary").intValue()).isEqualTo(2 * Township.CLASSES);
        Map<String, String> codes = codes(admin);
        assertThat(codes).hasSize(Township.PUPILS);
        JsonNode classes = admin.gets("/api/classes").json();
        assertThat(classes)
                .hasSize(Township.CLASSES)
                .allMatch(each -> each.at("/teachers").size() == 2);
        assertThat(classes)
                .filteredOn(each -> each.at("/yearGroups").size() == 2)
                .hasSize(10);

        takes(admin, town.bulk());
        assertThat(codes(admin)).isEqualTo(codes);
        counts(takes(admin, town.later(3)), Township.PUPILS, 25);
        Map<String, String> moved = codes(admin);
        assertThat(moved)
                .hasSize(Township.PUPILS)
                .doesNotContainKeys(codes.keySet().toArray(String[]::new));
        takes(admin, town.later(0));
        assertThat(codes(admin)).isEqualTo(codes);

        Answer delta = takes(admin, town.delta());
        assertThat(delta.text("/mode")).isEqualTo("delta");
        assertThat(delta.at("/enrolments").intValue()).isEqualTo(1);
        assertThat(codes(admin)).hasSize(Township.PUPILS - 1);
    }

    private static Answer takes(Visitor admin, Zips zip) {
        Answer answer = admin.uploads("/api/roster/imports", Map.of("file", zip.bytes()));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer;
    }

    private static void counts(Answer answer, int pupils, int inEach) {
        assertThat(answer.text("/mode")).isEqualTo("bulk");
        assertThat(answer.at("/schools").intValue()).isEqualTo(1);
        assertThat(answer.at("/pupils").intValue()).isEqualTo(pupils);
        assertThat(answer.at("/enrolments").intValue()).isEqualTo(pupils);
        assertThat(answer.at("/teachers").intValue()).isEqualTo(Township.CLASSES);
        assertThat(answer.at("/classIds")).hasSize(pupils / inEach);
        assertThat(answer.at("/problems")).isEmpty();
    }

    /** The code of every pupil in every class; each list alphabetical, each code proper and there once. */
    private static Map<String, String> codes(Visitor admin) {
        Map<String, String> codes = new TreeMap<>();
        admin.gets("/api/classes").json().forEach(each -> {
            String theClass = each.at("/classId").asString();
            Set<String> here = new HashSet<>();
            List<String> names = new ArrayList<>();
            admin.gets("/api/classes/" + theClass + "/pupils").json().forEach(pupil -> {
                String code = pupil.at("/code").asString();
                assertThat(code).matches("[a-z]{2}").isNotIn(WORDS);
                assertThat(here.add(code)).isTrue();
                names.add(pupil.at("/displayName").asString());
                codes.put(theClass + " " + pupil.at("/pupilId").asString(), code);
            });
            assertThat(names).isSortedAccordingTo(Collator.getInstance(Locale.UK));
        });
        return codes;
    }
}

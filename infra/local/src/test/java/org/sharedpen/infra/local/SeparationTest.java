package org.sharedpen.infra.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sharedpen.infra.simulator.Door;

@ExtendWith(RunningProduct.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SeparationTest {
    private @Nullable OtherSchool other;
    private @Nullable URI product;

    @BeforeAll
    void two_schools_are_there(URI running) throws Exception {
        product = running;
        other = OtherSchool.in(running);
    }

    /** Each address, and the roles that never may use it, whatever lies behind. */
    @ParameterizedTest
    @CsvSource({
        "GET /api/classes/{class}/pupils,",
        "GET /api/classes/{class}/seats,",
        "PUT /api/classes/{class}/seats, lead",
        "GET /api/units?classId={class},",
        "GET /api/units/{unit},",
        "GET /api/units/{unit}/balance,",
        "GET /api/units/{unit}/participation,",
        "GET /api/lessons/{lesson},",
        "GET /api/lessons/{lesson}/text,",
        "GET /api/lessons/{lesson}/balance,",
        "GET /api/lessons/{lesson}/participation,",
        "GET /api/lessons/{lesson}/text?after=1,",
        "GET /api/lessons/{lesson}/text/history,",
        "POST /api/lessons/{lesson}/actions, lead",
        "POST /api/units/{unit}/lessons, lead",
        "PATCH /api/units/{unit}/lessons/{lesson}, lead",
        "POST /api/units/{unit}/completion, lead",
        "GET /api/pupils/{pupil}/export, teacher lead",
        "GET /api/pupils/{pupil}/erasure, teacher lead",
        "POST /api/pupils/{pupil}/erasure, teacher lead",
        "PATCH /api/accounts/{account}, teacher lead",
        "POST /api/accounts/{account}/one-time-password, teacher lead",
        "GET /units/{unit},",
        "GET /units/{unit}/participation,",
        "GET /lessons/{lesson},",
        "GET /lessons/{lesson}/participation,",
        "GET /classes/{class},",
        "GET /classes/{class}/units/new, lead",
        "GET /units/{unit}/lessons/new, lead",
        "GET /units/{unit}/lessons/{lesson}/plan, lead",
        "POST /units/{unit}/completion, lead",
        "GET /roster/classes/{class}, teacher lead",
    })
    void another_schools_resource_answers_exactly_as_an_absent_one(String request, @Nullable String never) {
        String method = request.substring(0, request.indexOf(' '));
        String path = request.substring(request.indexOf(' ') + 1);
        for (String who : List.of("teacher", "lead", "admin")) {
            Door door = Door.signIn(product(), who, "demo");
            Door.Answer foreign = door.send(method, fill(path, ids()), body(path));
            Map<String, String> unknown = Map.of(
                    "class", UUID.randomUUID().toString(),
                    "unit", UUID.randomUUID().toString(),
                    "lesson", UUID.randomUUID().toString(),
                    "pupil", UUID.randomUUID().toString(),
                    "account", "head-" + UUID.randomUUID());
            Door.Answer absent = door.send(method, fill(path, unknown), body(path));
            assertThat(foreign.status()).as(who).isEqualTo(expected(path, who, never));
            assertThat(absent.status()).as(who).isEqualTo(foreign.status());
            assertThat(withoutIds(foreign.body(), ids())).as(who).isEqualTo(withoutIds(absent.body(), unknown));
        }
    }

    private static int expected(String path, String who, @Nullable String never) {
        if (never != null && never.contains(who)) {
            return 403;
        }
        return path.contains("?after=") ? 503 : 404;
    }

    private Map<String, String> ids() {
        OtherSchool school = java.util.Objects.requireNonNull(other);
        return Map.of(
                "class", school.classId(),
                "unit", school.unitId(),
                "lesson", school.lessonId(),
                "pupil", school.pupilId(),
                "account", school.username());
    }

    private URI product() {
        return java.util.Objects.requireNonNull(product);
    }

    private static String fill(String path, Map<String, String> ids) {
        String filled = path;
        for (Map.Entry<String, String> id : ids.entrySet()) {
            filled = filled.replace("{" + id.getKey() + "}", id.getValue());
        }
        return filled;
    }

    /** The asker's own ids may come back, as a problem's instance for one; what a page's nonce is never repeats. */
    private static String withoutIds(String body, Map<String, String> ids) {
        String neutral = body.replaceAll("nonce(=|-)\"?[\\w+/=-]+", "nonce")
                .replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "csrf");
        for (String id : ids.values()) {
            neutral = neutral.replace(id, "id");
        }
        return neutral;
    }

    private static @Nullable Object body(String path) {
        if (path.endsWith("/actions")) {
            OffsetDateTime now = OffsetDateTime.now(ZoneOffset.UTC);
            return Map.of(
                    "sentAt",
                    now,
                    "actions",
                    List.of(Map.of("actionId", UUID.randomUUID(), "type", "close-lesson", "occurredAt", now)));
        }
        if (path.endsWith("/seats")) {
            return Map.of("columns", 6, "seats", List.of());
        }
        if (path.endsWith("/lessons")) {
            return Map.of(
                    "lessonId",
                    UUID.randomUUID(),
                    "title",
                    "One more",
                    "date",
                    "2026-10-12",
                    "plannedLevel",
                    2,
                    "protocol",
                    "SCRIBING",
                    "craftFocus",
                    "VOCABULARY");
        }
        if (path.startsWith("/api/accounts/{account}") && !path.endsWith("password")) {
            return Map.of("enabled", false);
        }
        return path.contains("/lessons/{lesson}") && path.startsWith("/api/units") ? Map.of("plannedLevel", 3) : null;
    }
}

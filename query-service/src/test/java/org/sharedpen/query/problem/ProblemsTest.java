package org.sharedpen.query.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sharedpen.query.People;
import org.sharedpen.query.QuerySide;
import org.sharedpen.query.session.Caller;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ProblemsTest {
    private static QuerySide side;
    private final Caller admin = People.admin(People.school());

    @BeforeAll
    static void start() {
        side = QuerySide.start();
        side.log().sql("""
                        create table if not exists read.lesson (school uuid, lesson_id uuid, state text, primary key (school, lesson_id));
                        grant select on read.lesson to reader;
                        """).update();
    }

    @AfterAll
    static void stop() {
        side.close();
    }

    private static JsonNode problem(HttpResponse<String> answer, int status, String type) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        JsonNode body = JsonMapper.shared().readTree(answer.body());
        assertThat(body.get("type").asString()).isEqualTo(type);
        assertThat(body.get("status").asInt()).isEqualTo(status);
        assertThat(body.get("title").asString()).isNotEmpty();
        assertThat(body.get("detail").asString()).isNotEmpty();
        return body;
    }

    @Test
    void an_address_that_is_none_is_not_found() {
        JsonNode one = problem(side.get(admin, "/api/nothing"), 404, "not-found");
        assertThat(problem(side.get(admin, "/api/units/" + UUID.randomUUID()), 404, "not-found"))
                .isEqualTo(one);
        assertThat(problem(side.get(admin, "/api/units/no-id"), 404, "not-found"))
                .isEqualTo(one);
    }

    @Test
    void a_broken_parameter_is_named() {
        JsonNode body = problem(side.get(admin, "/api/units?classId=1;2"), 400, "invalid-request");
        assertThat(body.at("/errors/0/pointer").asString()).isEqualTo("/classId");
        problem(side.get(admin, "/api/units?after=soon"), 400, "invalid-request");
    }

    @Test
    void a_parameter_that_has_no_value_is_named() {
        String past = "/api/lessons/" + UUID.randomUUID() + "/text?version=";
        JsonNode body = problem(side.get(admin, past), 400, "invalid-request");
        assertThat(body.at("/errors/0/pointer").asString()).isEqualTo("/version");
    }

    @Test
    void an_address_for_the_lead_alone_is_for_another_role() {
        problem(side.get(admin, "/api/comparison"), 403, "role-required");
        problem(side.get(People.teacher(admin.school(), "t1"), "/api/comparison?yearGroup=4"), 403, "role-required");
        assertThat(side.get(People.lead(admin.school()), "/api/comparison").statusCode())
                .isEqualTo(200);
    }

    @Test
    void reading_is_all_that_can_be_done_here() {
        HttpRequest.Builder post = HttpRequest.newBuilder()
                .header("Authorization", "Bearer " + side.tokens.mint(admin))
                .POST(HttpRequest.BodyPublishers.ofString("{}"));
        HttpResponse<String> answer = side.send(post, "/api/units");
        problem(answer, 405, "method-not-allowed");
        assertThat(answer.headers().firstValue("Allow")).isPresent();
    }

    @Test
    void a_form_that_is_not_to_be_had_is_told_as_a_problem() {
        problem(side.get(admin, "/api/units", "Accept", "image/png"), 406, "not-acceptable");
    }

    @Test
    void a_database_that_is_gone_is_told_within_three_seconds() {
        try (QuerySide cut = QuerySide.start()) {
            HttpResponse<String> before = cut.get(admin, "/api/units/" + UUID.randomUUID());
            assertThat(before.statusCode()).isEqualTo(404);
            String name =
                    cut.databases.logUrl().substring(cut.databases.logUrl().lastIndexOf('/') + 1);
            maintain(cut, "alter database %s allow_connections false".formatted(name));
            maintain(
                    cut, "select pg_terminate_backend(pid) from pg_stat_activity where datname = '%s'".formatted(name));
            long asked = System.nanoTime();
            HttpResponse<String> answer = cut.get(admin, "/api/units/" + UUID.randomUUID());
            problem(answer, 503, "unavailable");
            assertThat(answer.headers().firstValue("Retry-After")).contains("1");
            assertThat(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - asked)).isLessThan(3_000);
            maintain(cut, "alter database %s allow_connections true".formatted(name));
            org.awaitility.Awaitility.await().untilAsserted(() -> assertThat(
                            cut.get(admin, "/api/units/" + UUID.randomUUID()).statusCode())
                    .isEqualTo(404));
        }
    }

    private static void maintain(QuerySide side, String sql) {
        try (var connection = side.databases.server().connect("postgres");
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}

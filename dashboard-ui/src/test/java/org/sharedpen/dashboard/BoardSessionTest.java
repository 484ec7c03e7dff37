package org.sharedpen.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.sharedpen.dashboard.Browser.Answer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class BoardSessionTest {
    private static final String SCHOOL = "01900000-0000-7000-8000-00000000d300";

    private final Dashboard dashboard = Dashboard.local();
    private final String lesson = UUID.randomUUID().toString();
    private final String board = "/api/board/" + lesson;

    @Test
    void a_code_is_six_signs_in_two_groups_for_ten_minutes() {
        JsonNode opened = open().json();

        assertThat(opened.path("code").asString()).matches("[2-9CDFHJKMNPQRTVWX]{3} [2-9CDFHJKMNPQRTVWX]{3}");
        assertThat(Instant.parse(opened.path("expiresAt").asString()))
                .isBetween(Instant.now().plusSeconds(590), Instant.now().plusSeconds(601));
        assertThat(opened.size()).isEqualTo(2);
    }

    @Test
    void a_screen_that_knows_the_code_reads_the_board_as_nobody() {
        Browser screen = dashboard.browser();
        Answer session = enter(screen, code()).is(200);

        assertThat(session.json().path("lessonId").asString()).isEqualTo(lesson);
        assertThat(Instant.parse(session.json().path("expiresAt").asString()))
                .isBetween(
                        Instant.now().plusSeconds(8 * 3600 - 10), Instant.now().plusSeconds(8 * 3600 + 1));
        assertThat(session.header("Set-Cookie"))
                .matches("SHAREDPEN_BOARD=[A-Za-z0-9_-]{43}; Path=/api/board; .*")
                .contains("HttpOnly", "SameSite=Strict")
                .doesNotContain("Secure");
        JsonNode asked = screen.get(board).is(200).json();
        assertThat(asked.path("service").asString()).isEqualTo("query-service");
        assertThat(asked.path("claims").propertyNames())
                .containsExactlyInAnyOrder("iss", "aud", "sub", "iat", "exp", "school", "lesson", "roles");
        assertThat(asked.at("/claims/sub").asString()).isEqualTo(lesson);
        assertThat(asked.at("/claims/lesson").asString()).isEqualTo(lesson);
        assertThat(asked.at("/claims/school").asString()).isEqualTo(SCHOOL);
        assertThat(asked.at("/claims/roles").toString()).isEqualTo("[\"BOARD\"]");
        assertThat(asked.path("headers").has("Cookie")).isFalse();
    }

    @Test
    void the_code_may_be_typed_in_any_way_and_by_several_screens() {
        String code = code();
        String look = code.replace('8', 'B').replace('5', 'S').replace('2', 'Z').replace('6', 'G');
        for (String typed : List.of(
                code,
                code.toLowerCase(),
                code.replace(" ", ""),
                " " + code.replace(" ", "-") + " ",
                String.join(" ", code.split("")),
                look)) {
            Browser screen = dashboard.browser();
            enter(screen, typed).is(200);
            screen.get(board).is(200);
        }
    }

    @Test
    void a_wrong_or_a_stale_code_is_told_in_words_and_alike() throws SQLException {
        String code = code();
        Answer wrong = enter(dashboard.browser(), "222222").isProblem(404, "board-code-unknown");
        sql("update session.board_code set expires_at = now() where lesson = '" + lesson + "'");
        Answer stale = enter(dashboard.browser(), code).isProblem(404, "board-code-unknown");

        assertThat(stale.body()).isEqualTo(wrong.body());
        dashboard.browser().post("/api/board/session", "{}").isProblem(400, "invalid-request");
        enter(dashboard.browser(), "x".repeat(101)).isProblem(400, "invalid-request");
        enter(dashboard.browser(), code()).is(200); // and the guesses are forgiven
    }

    @Test
    void whoever_guesses_codes_has_to_wait() {
        try (Dashboard guessed = new Dashboard("--spring.profiles.active=local")) {
            for (int guess = 0; guess < 5; guess++) {
                guessed.browser()
                        .post("/api/board/session", "{\"code\":\"22222%d\"}".formatted(guess + 2))
                        .isProblem(404, "board-code-unknown");
            }
            Answer sixth = guessed.browser()
                    .post("/api/board/session", "{\"code\":\"333333\"}")
                    .isProblem(429, "too-many-attempts");
            assertThat(Integer.parseInt(sixth.header("Retry-After"))).isBetween(1, 60);
            guessed.signedIn("teacher").get("/api/units").is(200);
        }
    }

    @Test
    void without_its_cookie_nobody_reads_it_whoever_they_are() {
        Browser teacher = dashboard.signedIn("teacher");
        String token = teacher.post("/api/tokens", "{\"name\":\"board\",\"expiresInDays\":1}")
                .json()
                .path("token")
                .asString();

        for (Browser someone : List.of(
                dashboard.browser(),
                teacher,
                dashboard.signedIn("admin"),
                dashboard.browser().as(token))) {
            for (String path : List.of(board, board + "/stream", "/api/board/nothing", "/%61pi/board/" + lesson)) {
                someone.get(path).isProblem(401, "board-session-required");
            }
        }
    }

    @Test
    void it_reads_one_lesson_and_nothing_else() {
        Browser screen = dashboard.browser();
        enter(screen, code()).is(200);

        for (String path : List.of(
                "/api/board/" + UUID.randomUUID(),
                "/api/board/" + UUID.randomUUID() + "/stream",
                board + "/text",
                "/api/board/x")) {
            screen.get(path).isProblem(404, "not-found");
        }
        for (String method : List.of("POST", "PUT", "PATCH", "DELETE")) {
            screen.write(method, board, "{}").isProblem(405, "method-not-allowed");
        }
        screen.get("/api/board/session").isProblem(405, "method-not-allowed");
        screen.get("/api/lessons/" + lesson).isProblem(401, "sign-in-required");
        screen.get("/api/me").isProblem(401, "sign-in-required");
    }

    @Test
    void the_teachers_own_browser_may_be_a_screen_too() {
        Browser teacher = dashboard.signedIn("teacher").withoutProof();

        enter(teacher, code()).is(200);

        JsonNode asked = teacher.get(board).is(200).json();
        assertThat(asked.at("/claims/roles").toString()).isEqualTo("[\"BOARD\"]");
        assertThat(asked.toString()).doesNotContain("\"username\"", "\"teacher\"");
        assertThat(teacher.get("/api/units").is(200).json().at("/claims/roles").toString())
                .isEqualTo("[\"TEACHER\"]");
    }

    @Test
    void the_latest_lesson_of_a_browser_is_the_one_it_shows() {
        Browser screen = dashboard.browser();
        enter(screen, code()).is(200);
        String other = UUID.randomUUID().toString();
        enter(
                        screen,
                        open(dashboard.signedIn("teacher"), other)
                                .json()
                                .path("code")
                                .asString())
                .is(200);

        screen.get("/api/board/" + other).is(200);
        screen.get(board).isProblem(404, "not-found");
    }

    @Test
    void only_who_may_record_in_the_lesson_opens_its_board() {
        open(dashboard.signedIn("lead"), lesson).isProblem(403, "role-required");
        open(dashboard.browser(), lesson).isProblem(401, "sign-in-required");
        open(dashboard.signedIn("teacher").withoutProof(), lesson).isProblem(403, "csrf");
        open(dashboard.signedIn("admin"), lesson).is(200);
        dashboard.query.on(
                "/api/lessons/" + lesson,
                exchange -> StubService.answer(
                        exchange,
                        404,
                        "application/problem+json",
                        "{\"type\":\"not-found\",\"status\":404,\"detail\":\"x\"}"));
        open(dashboard.signedIn("teacher"), lesson).isProblem(404, "not-found");
        open(dashboard.signedIn("teacher"), "no-lesson").isProblem(400, "invalid-request");
    }

    @Test
    void a_lead_who_teaches_is_asked_about_as_a_teacher() {
        AtomicReference<String> roles = new AtomicReference<>();
        dashboard.query.on("/api/lessons/" + lesson, exchange -> {
            roles.set(claims(exchange).path("roles").toString());
            StubService.answer(exchange, 200, "application/json", "{}");
        });
        Browser admin = dashboard.newSchool("board-admin");
        JsonNode made = admin.post(
                        "/api/accounts", "{\"username\":\"board-both\",\"roles\":[\"TEACHER\",\"LITERACY_LEAD\"]}")
                .json();
        String oneTime = made.path("oneTimePassword").asString();
        Browser both = dashboard.browser().signsIn("board-both", oneTime);
        both.put("/api/me/password", "{\"current\":\"%s\",\"new\":\"%s\"}".formatted(oneTime, Browser.PASSWORD))
                .is(204);

        open(both, lesson).is(200);

        assertThat(roles.get()).isEqualTo("[\"TEACHER\"]");
    }

    @Test
    void a_session_that_is_over_reads_no_more_and_its_stream_ends() throws Exception {
        dashboard.query.on(board + "/stream", BoardSessionTest::sendForEver);
        Browser screen = dashboard.browser();
        enter(screen, code()).is(200);
        Browser going = dashboard.browser();
        enter(going, code()).is(200);
        HttpResponse<InputStream> stream = stream(screen);
        HttpResponse<InputStream> other = stream(going);

        sql("update session.board_session set expires_at = now() where hash = "
                + "sha256('%s'::bytea)".formatted(screen.cookie("SHAREDPEN_BOARD")));

        assertThat(endsWithin(stream, Duration.ofSeconds(3))).isTrue();
        screen.get(board).isProblem(401, "board-session-required");
        assertThat(other.body().read()).isPositive();
        other.body().close();
    }

    @Test
    void a_stream_resumes_where_it_was() throws Exception {
        dashboard.query.on(
                board + "/stream",
                exchange -> StubService.answer(
                        exchange,
                        200,
                        "text/event-stream",
                        "data: " + exchange.getRequestHeaders().getFirst("Last-Event-ID") + "\n\n"));
        Browser screen = dashboard.browser();
        enter(screen, code()).is(200);

        assertThat(screen.send(screen.request(board + "/stream", "GET", BodyPublishers.noBody())
                                .header("Last-Event-ID", "board=0123456789abcdef"))
                        .body())
                .isEqualTo("data: board=0123456789abcdef\n\n");
    }

    @Test
    void only_hashes_are_kept_and_what_expired_goes_when_something_new_comes() throws SQLException {
        String code = code().replace(" ", "");
        Browser screen = dashboard.browser();
        enter(screen, code).is(200);
        String rows = "select coalesce(string_agg(row::text, ' '), '') from (select * from session.%s) row";
        assertThat(sql(rows.formatted("board_code"))).isNotEmpty().doesNotContain(code);
        assertThat(sql(rows.formatted("board_session")))
                .isNotEmpty()
                .doesNotContain(String.valueOf(screen.cookie("SHAREDPEN_BOARD")));

        sql("update session.board_code set expires_at = now()");
        sql("update session.board_session set expires_at = now()");
        enter(dashboard.browser(), code()).is(200);

        assertThat(sql("select count(*) from session.board_code where expires_at <= now()"))
                .isEqualTo("0");
        assertThat(sql("select count(*) from session.board_session where expires_at <= now()"))
                .isEqualTo("0");
    }

    @Test
    void the_cookie_is_secure_everywhere_but_here() throws IOException {
        String body = "{\"code\":\"%s\"}".formatted(code());
        String elsewhere = RawHttp.send(
                dashboard.url(),
                ("POST /api/board/session HTTP/1.1\r\nHost: pen.school.example\r\nContent-Type: application/json\r\n"
                                + "Content-Length: %d\r\nConnection: close\r\n\r\n%s")
                        .formatted(body.length(), body));
        assertThat(elsewhere).startsWith("HTTP/1.1 200").containsPattern("SHAREDPEN_BOARD=.*Secure");
    }

    @Test
    void no_form_of_another_site_begins_a_session() {
        Browser screen = dashboard.browser();
        for (String type : List.of("text/plain", "application/x-www-form-urlencoded")) {
            screen.send(screen.request("/api/board/session", "POST", BodyPublishers.ofString("{\"code\":\"222222\"}"))
                            .header("Content-Type", type))
                    .isProblem(415, "unsupported-media-type");
        }
    }

    private Answer open() {
        return open(dashboard.signedIn("teacher"), lesson).is(200);
    }

    private static Answer open(Browser teacher, String lesson) {
        return teacher.send(teacher.request("/api/lessons/" + lesson + "/board", "POST", BodyPublishers.noBody()));
    }

    private String code() {
        return open().json().path("code").asString();
    }

    private static Answer enter(Browser screen, String code) {
        return screen.post("/api/board/session", "{\"code\":\"%s\"}".formatted(code));
    }

    private static JsonNode claims(HttpExchange exchange) {
        String token = exchange.getRequestHeaders().getFirst("Authorization");
        return JsonMapper.shared().readTree(Base64.getUrlDecoder().decode(token.split("\\.")[1]));
    }

    private static void sendForEver(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
        exchange.sendResponseHeaders(200, 0);
        try (OutputStream out = exchange.getResponseBody()) {
            while (true) {
                out.write("data: 1\n\n".getBytes(StandardCharsets.UTF_8));
                out.flush();
                Thread.sleep(50);
            }
        } catch (IOException gone) {
            // as it should be
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private HttpResponse<InputStream> stream(Browser screen) throws Exception {
        HttpResponse<InputStream> stream = screen.client.send(
                screen.request(board + "/stream", "GET", BodyPublishers.noBody())
                        .build(),
                BodyHandlers.ofInputStream());
        assertThat(stream.statusCode()).isEqualTo(200);
        return stream;
    }

    private static boolean endsWithin(HttpResponse<InputStream> stream, Duration limit) throws IOException {
        Instant end = Instant.now().plus(limit);
        try (InputStream body = stream.body()) {
            while (body.read() >= 0) {
                if (Instant.now().isAfter(end)) {
                    return false;
                }
            }
            return true;
        } catch (IOException cut) {
            return true;
        }
    }

    /** Past every wall; answers the first value of a question. */
    private String sql(String statement) throws SQLException {
        try (Connection connection = DriverManager.getConnection(
                        dashboard.databases.peopleUrl(),
                        dashboard.databases.server().superuser(),
                        dashboard.databases.server().password());
                var asked = connection.createStatement()) {
            if (!asked.execute(statement)) {
                return "";
            }
            ResultSet rows = asked.getResultSet();
            rows.next();
            return rows.getString(1);
        }
    }
}

package org.sharedpen.command.problem;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.ByteArrayInputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sharedpen.command.RunningService;
import org.sharedpen.command.session.Dashboard;
import org.sharedpen.echo.EchoDoor;
import org.sharedpen.echo.EchoFault;
import org.sharedpen.infra.database.TestDatabases;
import org.slf4j.LoggerFactory;

/** What every door does with what it cannot take. */
class DoorTest {
    private static final String ID = UUID.randomUUID().toString();
    private static final Dashboard DASHBOARD = new Dashboard();
    private static RunningService service;

    @BeforeAll
    static void start() {
        service = RunningService.start(
                TestDatabases.fresh(), new Class<?>[] {EchoDoor.class, EchoFault.class}, DASHBOARD.setting());
    }

    @AfterAll
    static void stop() {
        service.close();
        DASHBOARD.close();
    }

    @Test
    void takes_what_is_right() throws Exception {
        HttpResponse<String> answer = post("{\"id\":\"%s\",\"count\":3,\"text\":\"\uD83D\uDE00\"}".formatted(ID));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\uD83D\uDE00");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "null",
                "{\"id\":\"%s\",\"count\":3,\"unknown\":1}",
                "{\"id\":\"%s\",\"count\":3,\"count\":4}",
                "{\"id\":\"%s\",\"count\":3} {}",
                "{\"id\":\"%s\",\"count\":\"3\"}",
                "{\"id\":\"%s\",\"count\":3.5}",
                "{\"id\":\"%s\",\"count\":null}",
                "{\"id\":\"%s\",\"count\":1e1000000000}",
                "{\"id\":\"no id\",\"count\":3}",
                "{\"id\":\"%s\",\"count\":3,\"text\":\"a\\u0000b\"}",
                "{\"id\":\"%s\",\"count\":3,\"text\":\"a\\ud800b\"}",
                "{\"id\":\"%s\",\"count\":3,\"text\":7}",
                "{\"id\":\"%s\",\"count\":3,\"nested\":{\"flag\":1,\"kind\":\"ONE\"}}",
                "{\"id\":\"%s\",\"count\":3,\"nested\":{\"flag\":true,\"kind\":0}}",
                "{\"id\":\"%s\",\"count\":3,\"nested\":{\"flag\":true,\"kind\":\"THREE\"}}"
            })
    void refuses_json_that_would_have_to_be_guessed(String body) throws Exception {
        HttpResponse<String> answer = post(body.replace("%s", ID));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertProblem(answer, "invalid-request");
    }

    @Test
    void says_where_it_is_wrong_and_never_repeats_what_stood_there() throws Exception {
        HttpResponse<String> answer = post(
                "{\"id\":\"%s\",\"count\":3,\"more\":[{\"flag\":true,\"kind\":\"ONE\"},{\"flag\":true,\"kind\":\"Amira\"}]}"
                        .formatted(ID));
        assertThat(answer.body()).contains("\"/more/1/kind\"").doesNotContain("Amira");
    }

    @Test
    void refuses_a_thousand_nested_arrays() throws Exception {
        assertThat(post("[".repeat(100_000)).statusCode()).isEqualTo(400);
    }

    @Test
    void refuses_a_body_that_is_too_long() throws Exception {
        HttpResponse<String> answer = post(" ".repeat(3_000_000));
        assertThat(answer.statusCode()).isEqualTo(413);
        assertProblem(answer, "too-large");
    }

    @Test
    void counts_the_bytes_of_a_body_that_does_not_say_how_long_it_is() throws Exception {
        byte[] long3 = (" ".repeat(3_000_000) + "{}").getBytes();
        HttpResponse<String> answer = send(request("/api/echo")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(long3))));
        assertThat(answer.statusCode()).isEqualTo(413);
    }

    @Test
    void takes_a_file_of_up_to_twenty_megabytes_and_refuses_a_longer_one() throws Exception {
        assertThat(upload(19_000_000).statusCode()).isEqualTo(200);
        HttpResponse<String> answer = upload(21_000_000);
        assertThat(answer.statusCode()).isEqualTo(413);
        assertProblem(answer, "too-large");
    }

    @Test
    void every_refusal_of_the_framework_is_a_problem_too() throws Exception {
        assertProblem(send(request("/api/echo/nowhere").GET()), "not-found");
        assertProblem(send(request("/api/echo/things/no-id").GET()), "not-found");
        assertProblem(send(request("/api/echo/me").DELETE()), "method-not-allowed");
        assertProblem(
                send(request("/api/echo")
                        .header("Content-Type", "text/plain")
                        .POST(HttpRequest.BodyPublishers.ofString("x"))),
                "unsupported-media-type");
        assertProblem(send(request("/api/echo/me").header("Accept", "image/png").GET()), "not-acceptable");
        assertProblem(send(request("/api/echo/things/" + ID).GET()), "thing-in-use");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /api/echo/me%zz HTTP/1.1\r\nHost: x\r\n\r\n",
                "GET /api/../../etc HTTP/1.1\r\nHost: x\r\n\r\n",
                "GET /api/a{b HTTP/1.1\r\nHost: x\r\n\r\n",
                "GET /api/echo/me HTTP/1.1\r\n\r\n",
                "GET /api;x=%2F/echo HTTP/1.1\r\nHost: x\r\n\r\n",
                "TRACE /api/echo/me HTTP/1.1\r\nHost: x\r\n\r\n",
                "GET /api/echo/me%00 HTTP/1.1\r\nHost: x\r\n\r\n",
                "GET /%00 HTTP/1.1\r\nHost: x\r\n\r\n",
                "GET /api/echo/me%c0%80 HTTP/1.1\r\nHost: x\r\n\r\n",
                "GET /api/echo/me%2f HTTP/1.1\r\nHost: x\r\n\r\n",
                "GET /api/echo/me%5c HTTP/1.1\r\nHost: x\r\n\r\n",
                "GET /api/echo/me HTTP/1.1\r\nHost: x\r\nX-A: b\0c\r\n\r\n",
                "GET /api/echo/me HTTP/1.1\r\nHost: x:y:z\r\n\r\n",
                "G@T /api/echo/me HTTP/1.1\r\nHost: x\r\n\r\n",
                "POST /api/echo HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n"
            })
    void what_never_reaches_a_door_is_refused_with_a_problem(String request) throws Exception {
        String answer = raw(request);
        assertThat(answer).startsWith("HTTP/1.1 4");
        assertThat(answer).containsIgnoringCase("application/problem+json").doesNotContain("<html");
    }

    @Test
    void what_is_too_long_to_be_read_is_refused_with_a_problem() throws Exception {
        String line = " HTTP/1.1\r\nHost: x\r\n";
        for (String request : List.of(
                "GET /api/echo/me?x=" + "a".repeat(40_000) + line + "\r\n",
                "GET /api/echo/me" + line + "X-A: " + "a".repeat(40_000) + "\r\n\r\n")) {
            assertThat(raw(request))
                    .startsWith("HTTP/1.1 400")
                    .containsIgnoringCase("application/problem+json")
                    .contains("too long")
                    .doesNotContain("<html");
        }
    }

    @Test
    void a_credential_that_is_none_is_refused_as_such_however_long_it_is() throws Exception {
        for (String credential : List.of("Bearer " + "a".repeat(9_000), "Bearer a b", "Bearer", "Basic YTpi")) {
            String answer = raw("GET /api/echo/me HTTP/1.1\r\nHost: x\r\nAuthorization: " + credential + "\r\n\r\n");
            assertThat(answer)
                    .startsWith("HTTP/1.1 401")
                    .containsIgnoringCase("application/problem+json")
                    .contains("\"type\":\"sign-in-required\"");
        }
        assertThat(raw("GET /api/echo/me?x=" + "a".repeat(20_000) + " HTTP/1.1\r\nHost: x\r\n\r\n"))
                .startsWith("HTTP/1.1 401");
    }

    @Test
    void the_detail_is_a_sentence_that_says_what_to_mend() throws Exception {
        assertThat(post("{\"id\":\"%s\",\"count\":3,\"unknown\":1}".formatted(ID))
                        .body())
                .contains("\"detail\":\"This field is not known.\"");
        String far = "u".repeat(5_000);
        assertThat(post("{\"id\":\"%s\",\"count\":3,\"%s\":1}".formatted(ID, far))
                        .body())
                .hasSizeLessThan(1_000);
    }

    @Test
    void bytes_that_are_no_utf_8_have_a_sentence_of_their_own() throws Exception {
        byte[] latin = "{\"id\":\"%s\",\"count\":3,\"text\":\"caf\u00e9\"}"
                .formatted(ID)
                .getBytes(StandardCharsets.ISO_8859_1);
        HttpResponse<String> answer = send(request("/api/echo")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(latin)));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("UTF-8");
    }

    @Test
    void a_fault_of_ours_says_nothing_of_the_inside() throws Exception {
        HttpResponse<String> answer = send(request("/api/echo/fault").GET());
        assertThat(answer.statusCode()).isEqualTo(500);
        assertProblem(answer, "internal-error");
        assertThat(answer.body()).doesNotContain("secret", "Exception", "org.sharedpen");
    }

    @Test
    void a_fault_outside_every_door_is_logged_by_its_class_and_never_by_its_words() throws Exception {
        Logger everything = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
        Logger faults = (Logger) LoggerFactory.getLogger(FaultLog.class);
        ListAppender<ILoggingEvent> written = new ListAppender<>();
        written.start();
        everything.addAppender(written);
        faults.setLevel(Level.ERROR);
        try {
            HttpResponse<String> answer =
                    send(request("/api/echo/fault-before-the-door").GET());
            assertThat(answer.statusCode()).isEqualTo(500);
            assertProblem(answer, "internal-error");
        } finally {
            everything.detachAppender(written);
            faults.setLevel(null);
        }
        assertThat(written.list)
                .filteredOn(event -> event.getLoggerName().equals(FaultLog.class.getName()))
                .extracting(ILoggingEvent::getFormattedMessage)
                .hasSize(1)
                .allMatch(said -> said.contains("IllegalStateException") && said.contains("EchoFault"));
        assertThat(written.list).allMatch(event -> event.getThrowableProxy() == null);
    }

    private static void assertProblem(HttpResponse<String> answer, String type) {
        assertThat(answer.headers().firstValue("content-type")).hasValue("application/problem+json");
        assertThat(answer.body()).contains("\"type\":\"%s\"".formatted(type), "\"title\":", "\"detail\":");
        assertThat(answer.body()).contains("\"status\":" + answer.statusCode());
    }

    private static HttpResponse<String> post(String json) throws Exception {
        return send(request("/api/echo")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    private static HttpResponse<String> upload(int bytes) throws Exception {
        String head = "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"f.zip\"\r\n\r\n";
        return send(request("/api/echo/file")
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(HttpRequest.BodyPublishers.ofString(head + "a".repeat(bytes) + "\r\n--x--\r\n")));
    }

    private static String raw(String request) throws Exception {
        try (Socket socket = new Socket("127.0.0.1", service.port())) {
            socket.setSoTimeout(1_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            StringBuilder answer = new StringBuilder();
            byte[] bytes = new byte[4_096];
            try {
                for (int read = socket.getInputStream().read(bytes);
                        read >= 0;
                        read = socket.getInputStream().read(bytes)) {
                    answer.append(new String(bytes, 0, read, StandardCharsets.ISO_8859_1));
                }
            } catch (SocketTimeoutException complete) {
                // the connection stays open for the next request
            }
            return answer.toString();
        }
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + service.port() + path))
                .header(
                        "Authorization",
                        "Bearer " + DASHBOARD.token(UUID.randomUUID().toString(), "TEACHER"));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .build()
                .send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}

package org.sharedpen.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EventStreamTest {
    private static final String PATH = "/api/lessons/7/stream";

    private final Dashboard dashboard = Dashboard.local();
    private final AtomicInteger upstream = new AtomicInteger();

    @BeforeEach
    void a_service_that_sends_until_nobody_listens() {
        dashboard.query.on(PATH, this::sendForEver);
    }

    private void sendForEver(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
        exchange.sendResponseHeaders(200, 0);
        upstream.incrementAndGet();
        try (OutputStream out = exchange.getResponseBody()) {
            for (int number = 1; ; number++) {
                String resumed = String.valueOf(exchange.getRequestHeaders().getFirst("Last-Event-ID"));
                out.write("id: %d\ndata: {\"after\":\"%s\"}\n\n:\n\n"
                        .formatted(number, resumed)
                        .getBytes(StandardCharsets.UTF_8));
                out.flush();
                Thread.sleep(50);
            }
        } catch (IOException gone) {
            upstream.decrementAndGet();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void pieces_arrive_when_they_are_sent_heartbeats_too() throws Exception {
        Browser teacher = dashboard.signedIn("teacher");
        Instant before = Instant.now();
        HttpResponse<InputStream> stream = open(teacher, "41");

        assertThat(stream.headers().firstValue("Content-Type").orElse("")).startsWith("text/event-stream");
        try (BufferedReader lines = lines(stream)) {
            assertThat(lines.readLine()).isEqualTo("id: 1");
            assertThat(lines.readLine()).isEqualTo("data: {\"after\":\"41\"}");
            assertThat(lines.readLine()).isEmpty();
            assertThat(lines.readLine()).isEqualTo(":");
            assertThat(Duration.between(before, Instant.now())).isLessThan(Duration.ofSeconds(2));
        }
        eventually(() -> upstream.get() == 0);
    }

    @Test
    void fifty_clients_that_vanish_leave_nothing_open() throws Exception {
        Browser teacher = dashboard.signedIn("teacher");
        List<Socket> clients = new ArrayList<>();
        for (int client = 0; client < 50; client++) {
            clients.add(rawStream(teacher));
        }
        eventually(() -> upstream.get() == 50);

        for (Socket client : clients) {
            client.setSoLinger(true, 0); // gone without a word
            client.close();
        }

        eventually(() -> upstream.get() == 0);
        assertThat(dashboard.browser().get("/login").status()).isEqualTo(200);
        eventually(() -> openStreams() == 0);
    }

    @Test
    void a_client_that_does_not_read_holds_up_nobody() throws Exception {
        Browser teacher = dashboard.signedIn("teacher");
        try (Socket sleeping = rawStream(teacher)) {
            eventually(() -> upstream.get() == 1);
            teacher.get("/api/units").is(200);
            assertThat(sleeping.isConnected()).isTrue();
        }
        eventually(() -> upstream.get() == 0);
    }

    @Test
    void sign_out_ends_the_streams_of_that_session_and_no_other() throws Exception {
        Browser one = dashboard.signedIn("teacher");
        Browser other = dashboard.signedIn("teacher");
        HttpResponse<InputStream> ending = open(one, "0");
        HttpResponse<InputStream> going = open(other, "0");

        one.send(one.request("/logout", "POST", BodyPublishers.noBody())).is(302);

        assertThat(endsWithin(ending, Duration.ofSeconds(3))).isTrue();
        assertThat(lines(going).readLine()).isEqualTo("id: 1");
        going.body().close();
        eventually(() -> upstream.get() == 0);
    }

    @Test
    void whoever_is_disabled_or_given_other_roles_hears_no_more() throws Exception {
        Browser admin = dashboard.newSchool("stream-admin");
        Browser leaver = dashboard.newAccount(admin, "stream-leaver", "TEACHER");
        Browser changed = dashboard.newAccount(admin, "stream-changed", "TEACHER");
        HttpResponse<InputStream> first = open(leaver, "0");
        HttpResponse<InputStream> second = open(changed, "0");

        admin.patch("/api/accounts/stream-leaver", "{\"enabled\":false}").is(200);
        admin.patch("/api/accounts/stream-changed", "{\"roles\":[\"LITERACY_LEAD\"]}")
                .is(200);

        assertThat(endsWithin(first, Duration.ofSeconds(3))).isTrue();
        assertThat(endsWithin(second, Duration.ofSeconds(3))).isTrue();
        leaver.get(PATH).isProblem(401, "sign-in-required");
        eventually(() -> upstream.get() == 0);
    }

    @Test
    void a_removed_token_hears_no_more() throws Exception {
        Browser teacher = dashboard.signedIn("teacher");
        String token = teacher.post("/api/tokens", "{\"name\":\"listener\",\"expiresInDays\":1}")
                .json()
                .path("token")
                .asString();
        HttpResponse<InputStream> stream = open(dashboard.browser().as(token), "0");
        String id = teacher.get("/api/tokens")
                .json()
                .valueStream()
                .filter(one -> one.path("name").asString().equals("listener"))
                .findFirst()
                .orElseThrow()
                .path("tokenId")
                .asString();

        teacher.delete("/api/tokens/" + id).is(204);

        assertThat(endsWithin(stream, Duration.ofSeconds(3))).isTrue();
        eventually(() -> upstream.get() == 0);
    }

    @Test
    void a_refusal_of_the_service_passes_as_it_is() {
        dashboard.query.on(
                "/api/lessons/8/stream",
                exchange -> StubService.answer(
                        exchange,
                        404,
                        "application/problem+json",
                        "{\"type\":\"not-found\",\"status\":404,\"detail\":\"x\"}"));

        dashboard.signedIn("teacher").get("/api/lessons/8/stream").isProblem(404, "not-found");
    }

    @Test
    void a_stream_that_the_service_ends_ends() throws Exception {
        dashboard.query.on(
                "/api/units/9/stream",
                exchange -> StubService.answer(exchange, 200, "text/event-stream", "data: 1\n\n"));

        HttpResponse<InputStream> stream = stream(dashboard.signedIn("teacher"), "/api/units/9/stream", "0");

        assertThat(new String(stream.body().readAllBytes(), StandardCharsets.UTF_8))
                .isEqualTo("data: 1\n\n");
    }

    @Test
    void none_outlives_its_token() throws Exception {
        try (Dashboard quick = new Dashboard("--spring.profiles.active=local", "--sharedpen.gateway.token-life=6s")) {
            quick.query.on(PATH, this::sendForEver);
            Browser teacher = quick.signedIn("teacher");
            Instant before = Instant.now();

            assertThat(endsWithin(open(teacher, "0"), Duration.ofSeconds(7))).isTrue();
            assertThat(Duration.between(before, Instant.now())).isBetween(Duration.ofSeconds(2), Duration.ofSeconds(6));
            teacher.get("/api/units").is(200);
        }
    }

    @Test
    void open_streams_do_not_hold_up_the_end() throws Exception {
        Dashboard stopping = new Dashboard("--spring.profiles.active=local");
        stopping.query.on(PATH, this::sendForEver);
        HttpResponse<InputStream> stream = open(stopping.signedIn("teacher"), "0");
        Instant before = Instant.now();

        stopping.close();

        assertThat(Duration.between(before, Instant.now())).isLessThan(Duration.ofSeconds(4));
        assertThat(endsWithin(stream, Duration.ofSeconds(1))).isTrue();
    }

    private static HttpResponse<InputStream> open(Browser browser, String lastEvent) throws Exception {
        return stream(browser, PATH, lastEvent);
    }

    private static HttpResponse<InputStream> stream(Browser browser, String path, String lastEvent) throws Exception {
        HttpResponse<InputStream> stream = browser.client.send(
                browser.request(path, "GET", BodyPublishers.noBody())
                        .header("Last-Event-ID", lastEvent)
                        .build(),
                BodyHandlers.ofInputStream());
        assertThat(stream.statusCode()).isEqualTo(200);
        return stream;
    }

    private Socket rawStream(Browser browser) throws IOException {
        URI address = URI.create(dashboard.url());
        Socket socket = new Socket(address.getHost(), address.getPort());
        socket.getOutputStream()
                .write("GET %s HTTP/1.1\r\nHost: localhost\r\nCookie: SHAREDPEN_SESSION=%s\r\n\r\n"
                        .formatted(PATH, browser.cookie("SHAREDPEN_SESSION"))
                        .getBytes(StandardCharsets.US_ASCII));
        socket.setSoTimeout(5_000);
        byte[] status = socket.getInputStream().readNBytes("HTTP/1.1 200".length());
        assertThat(new String(status, StandardCharsets.US_ASCII)).isEqualTo("HTTP/1.1 200");
        return socket;
    }

    private static BufferedReader lines(HttpResponse<InputStream> stream) {
        return new BufferedReader(new InputStreamReader(stream.body(), StandardCharsets.UTF_8));
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

    private double openStreams() {
        String metrics = new Browser(dashboard::managementUrl)
                .get("/actuator/prometheus")
                .body();
        return metrics.lines()
                .filter(line -> line.startsWith("sharedpen_streams_open"))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
                .sum();
    }

    private static void eventually(BooleanSupplier condition) throws InterruptedException {
        Instant end = Instant.now().plusSeconds(10);
        while (!condition.getAsBoolean() && Instant.now().isBefore(end)) {
            Thread.sleep(20);
        }
        assertThat(condition.getAsBoolean()).isTrue();
    }
}

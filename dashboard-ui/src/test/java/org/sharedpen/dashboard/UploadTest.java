package org.sharedpen.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.SequenceInputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.sharedpen.dashboard.Browser.Answer;
import tools.jackson.databind.JsonNode;

class UploadTest {
    private static final int MEGABYTE = 1024 * 1024;
    private static final String HEAD =
            "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"r.zip\"\r\n\r\n";
    private static final String TAIL = "\r\n--b--\r\n";

    private final Dashboard dashboard = Dashboard.local();

    @Test
    void twenty_megabytes_arrive_whole_with_their_query() {
        byte[] body = multipart(20 * MEGABYTE);

        JsonNode seen = upload(BodyPublishers.ofByteArray(body)).is(200).json();

        assertThat(seen.path("bytes").asInt()).isEqualTo(body.length);
        assertThat(seen.path("uri").asString()).isEqualTo("/api/roster/imports?orgSourcedId=a%20b&format=csv");
        assertThat(seen.at("/headers/Content-type/0").asString()).isEqualTo("multipart/form-data; boundary=b");
    }

    @Test
    void one_without_a_length_arrives_too() {
        byte[] body = multipart(3 * MEGABYTE);

        JsonNode seen = upload(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)))
                .is(200)
                .json();

        assertThat(seen.path("bytes").asInt()).isEqualTo(body.length);
    }

    @Test
    void too_much_is_refused_before_it_is_read() throws Exception {
        Browser admin = dashboard.signedIn("admin");
        URI address = URI.create(dashboard.url());
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            socket.setSoTimeout(5_000);
            Instant before = Instant.now();
            socket.getOutputStream()
                    .write(("POST /api/roster/imports HTTP/1.1\r\nHost: localhost\r\nCookie: SHAREDPEN_SESSION=%s; "
                                    + "XSRF-TOKEN=%s\r\nX-XSRF-TOKEN: %s\r\nContent-Type: multipart/form-data; boundary=b\r\n"
                                    + "Content-Length: 60000000\r\n\r\n" + HEAD)
                            .formatted(
                                    admin.cookie("SHAREDPEN_SESSION"),
                                    admin.cookie("XSRF-TOKEN"),
                                    admin.cookie("XSRF-TOKEN"))
                            .getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);

            assertThat(answer).isEqualTo("HTTP/1.1 413");
            assertThat(Duration.between(before, Instant.now())).isLessThan(Duration.ofSeconds(2));
        }
    }

    @Test
    void too_much_without_a_length_is_refused_while_it_is_read() {
        byte[] body = multipart(21 * MEGABYTE);

        upload(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)))
                .isProblem(413, "too-large");
    }

    @Test
    void json_has_a_smaller_limit_with_and_without_a_length() {
        byte[] body = ("{\"a\":\"" + "x".repeat(2 * MEGABYTE) + "\"}").getBytes(StandardCharsets.UTF_8);
        Browser teacher = dashboard.signedIn("teacher");

        teacher.send(teacher.request("/api/units", "POST", BodyPublishers.ofByteArray(body))
                        .header("Content-Type", "application/json"))
                .isProblem(413, "too-large");
        teacher.send(teacher.request("/api/units", "POST", chunked(body)).header("Content-Type", "application/json"))
                .isProblem(413, "too-large");
        teacher.send(teacher.request("/api/tokens", "POST", chunked(body)).header("Content-Type", "application/json"))
                .isProblem(413, "too-large");
    }

    @Test
    void a_service_that_refuses_early_is_heard() {
        dashboard.command.on("/api/roster/early", exchange -> {
            exchange.getResponseHeaders().set("Connection", "close");
            StubService.answer(
                    exchange, 409, "application/problem+json", "{\"type\":\"several-schools\",\"status\":409}");
        });
        Browser admin = dashboard.signedIn("admin");

        Answer refused =
                admin.send(admin.request("/api/roster/early", "POST", BodyPublishers.ofByteArray(multipart(1_000)))
                        .header("Content-Type", "multipart/form-data; boundary=b"));

        assertThat(refused.is(409).body()).contains("several-schools");
    }

    private Answer upload(BodyPublisher body) {
        Browser admin = dashboard.signedIn("admin");
        return admin.send(admin.request("/api/roster/imports?orgSourcedId=a%20b&format=csv", "POST", body)
                .header("Content-Type", "multipart/form-data; boundary=b"));
    }

    private static BodyPublisher chunked(byte[] body) {
        return BodyPublishers.ofInputStream(
                () -> new SequenceInputStream(new ByteArrayInputStream(body), new ByteArrayInputStream(new byte[0])));
    }

    private static byte[] multipart(int size) {
        byte[] file = new byte[size];
        new Random(7).nextBytes(file);
        byte[] head = HEAD.getBytes(StandardCharsets.US_ASCII);
        byte[] tail = TAIL.getBytes(StandardCharsets.US_ASCII);
        byte[] whole = new byte[head.length + size + tail.length];
        System.arraycopy(head, 0, whole, 0, head.length);
        System.arraycopy(file, 0, whole, head.length, size);
        System.arraycopy(tail, 0, whole, head.length + size, tail.length);
        return whole;
    }
}

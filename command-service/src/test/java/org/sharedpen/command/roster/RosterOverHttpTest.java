package org.sharedpen.command.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sharedpen.command.RunningService;
import org.sharedpen.command.session.SchoolWall;
import org.sharedpen.events.SchoolId;
import org.springframework.jdbc.core.simple.JdbcClient;

class RosterOverHttpTest {
    private static final String BOUNDARY = "----x";

    private static Signer signer;
    private static RunningService service;

    private final SchoolId school = new SchoolId(UUID.randomUUID());

    @BeforeAll
    static void start() throws Exception {
        signer = new Signer();
        service = RunningService.start("--sharedpen.session.jwks-uri=" + signer.keysAddress());
    }

    @AfterAll
    static void stop() {
        service.close();
        signer.close();
    }

    @Test
    void a_file_set_comes_in_and_every_pupil_has_a_key() throws Exception {
        HttpResponse<String> answer = send("", "roster.zip", Village.bulk().bytes());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(get("/api/classes").body()).contains("\"title\":\"Heron\"").contains("\"yearGroups\":[3,4]");
        assertThat(count("roster.pupil p join vault.pupil_key k using (school, pupil_id)"))
                .isEqualTo(4);
    }

    @Test
    void a_spreadsheet_comes_in_with_a_title_and_names_beyond_ascii() throws Exception {
        String query = "?format=csv&yearGroup=3&classTitle=Dosbarth%20Gwd%C3%AEh%C5%B5";

        HttpResponse<String> answer =
                send(query, "dosbarth.csv", "First,Last\nSiân,O'Neill\n".getBytes(StandardCharsets.UTF_8));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(get("/api/classes").body()).contains("\"title\":\"Dosbarth Gwdîhŵ\"");
    }

    @Test
    void nothing_and_no_key_is_stored_of_a_broken_file() throws Exception {
        HttpResponse<String> answer = send(
                "",
                "roster.zip",
                Village.bulk()
                        .with("enrollments.csv", Village.ENROLMENTS, "e,,c1,s1,u9,student")
                        .bytes());

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.body())
                .contains("because of line 2 of enrollments.csv: The userSourcedId is of nobody who is known.");
        assertThat(count("roster.class") + count("vault.pupil_key")).isZero();
    }

    @Test
    void a_file_over_the_limit_is_refused() throws Exception {
        HttpResponse<String> answer = send("", "roster.zip", new byte[21 * 1024 * 1024]);

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("\"type\":\"too-large\"");
    }

    @Test
    void the_published_contract_names_the_parts_of_an_upload() throws Exception {
        assertThat(get("/v3/api-docs").body()).contains("/api/roster/imports", "orgSourcedId", "classTitle", "binary");
    }

    private long count(String from) {
        SchoolWall people = service.context().getBean("peopleWall", SchoolWall.class);
        return people.in(school, (Function<JdbcClient, Long>) jdbc ->
                jdbc.sql("select count(*) from " + from).query(Long.class).single());
    }

    private HttpResponse<String> send(String query, String file, byte[] content) throws Exception {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        part(
                body,
                "name=\"mapping\"",
                "{\"givenName\":\"First\",\"familyName\":\"Last\"}".getBytes(StandardCharsets.UTF_8));
        part(body, "name=\"file\"; filename=\"%s\"".formatted(file), content);
        body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return exchange(request("/api/roster/imports" + query)
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())));
    }

    private static void part(ByteArrayOutputStream body, String disposition, byte[] content) {
        String head = "--%s\r\nContent-Disposition: form-data; %s\r\n\r\n".formatted(BOUNDARY, disposition);
        body.writeBytes(head.getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
    }

    private HttpResponse<String> get(String address) throws Exception {
        return exchange(request(address));
    }

    private HttpRequest.Builder request(String address) throws Exception {
        return HttpRequest.newBuilder(URI.create("http://localhost:%d%s".formatted(service.port(), address)))
                .header("Authorization", "Bearer " + signer.administratorOf(school));
    }

    private static HttpResponse<String> exchange(HttpRequest.Builder request) throws Exception {
        return HttpClient.newHttpClient()
                .send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }
}

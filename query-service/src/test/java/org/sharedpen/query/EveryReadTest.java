package org.sharedpen.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharedpen.query.Talking.by;
import static org.sharedpen.query.Talking.closed;
import static org.sharedpen.query.Talking.offered;
import static org.sharedpen.query.Talking.opened;
import static org.sharedpen.query.Talking.scribed;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sharedpen.events.StreamId;
import org.sharedpen.query.session.Caller;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What holds for every read alike: how fresh it is, what it says of itself, and to whom it answers. */
class EveryReadTest {
    private static final List<String> OF_A_LESSON =
            List.of("", "/text", "/text?version=2", "/text/history", "/balance", "/participation", "/decisions");
    private static final List<String> OF_A_UNIT =
            List.of("", "/balance", "/participation", "/decisions", "/reflections", "/next-lesson");
    private static final List<String> NONSENSE = List.of("", "soon", "-1", "p", "p-1", "1.5", "p1 p2", "9".repeat(30));
    private static final String FUTURE = "p999999999";

    private static QuerySide side;
    private OneSchool school;
    private String lesson;
    private String unit;

    @BeforeAll
    static void start() {
        side = QuerySide.start();
    }

    @AfterAll
    static void stop() {
        side.close();
    }

    @BeforeEach
    void taught() {
        school = new OneSchool(side)
                .with("Amira", "Ben")
                .planning(2, 3, 3)
                .recorded(
                        1,
                        opened(List.of("Amira", "Ben"), List.of()),
                        offered("1", by("Amira")),
                        scribed("a line", "the boat lurched", "1"),
                        closed());
        lesson = "/api/lessons/" + school.lesson(1);
        unit = "/api/units/" + Talking.UNIT;
        school.read(lesson, school.teacher);
    }

    @Test
    void shows_at_least_the_version_or_the_position_that_is_asked_for() {
        for (String read : reads(lesson, OF_A_LESSON)) {
            JsonNode answer = body(get(school.teacher, after(read, "4"), 200));
            assertThat(answer.at("/asOf/version").asLong()).as(read).isEqualTo(read.contains("?") ? 2 : 4);
            get(school.teacher, after(read, answer.at("/asOf/position").asString()), 200);
        }
        String position =
                body(get(school.teacher, lesson, 200)).at("/asOf/position").asString();
        for (String read : reads(unit, OF_A_UNIT)) {
            JsonNode answer = body(get(school.teacher, after(read, position), 200));
            assertThat(answer.at("/asOf/position").asString()).as(read).isEqualTo(position);
            assertThat(answer.get("asOf").has("version")).as(read).isFalse();
        }
        get(school.teacher, "/api/units?after=" + position, 200);
    }

    @Test
    void asks_to_come_again_for_what_is_not_there_yet_before_it_says_that_it_is_not_there() {
        ExecutorService viewers = Executors.newCachedThreadPool();
        String nothing = "/api/lessons/" + UUID.randomUUID();
        Stream.of(
                        reads(lesson, OF_A_LESSON).stream().map(read -> after(read, "5")),
                        reads(lesson, OF_A_LESSON).stream().map(read -> after(read, FUTURE)),
                        reads(unit, OF_A_UNIT).stream().map(read -> after(read, FUTURE)),
                        Stream.of(
                                "/api/units?after=" + FUTURE, nothing + "?after=1", nothing + "/text?after=" + FUTURE))
                .flatMap(reads -> reads)
                .map(read -> CompletableFuture.runAsync(() -> asksToComeAgain(read), viewers))
                .toList()
                .forEach(CompletableFuture::join);
        viewers.shutdown();
        get(school.teacher, nothing, 404);
    }

    @Test
    void names_the_parameter_that_makes_no_sense() {
        for (String value : NONSENSE) {
            for (String read : reads(lesson, OF_A_LESSON)) {
                assertThat(pointer(after(read, value))).as(read).isEqualTo("/after");
            }
            for (String read : reads(unit, OF_A_UNIT)) {
                assertThat(pointer(after(read, value))).as(read).isEqualTo("/after");
            }
            assertThat(pointer(after("/api/units", value))).isEqualTo("/after");
        }
        assertThat(pointer(unit + "?after=4")).isEqualTo("/after");
        for (String version : List.of("", "soon", "-1", "5", "1.5", "p2", "9".repeat(30))) {
            assertThat(pointer(lesson + "/text?version=" + version)).as(version).isEqualTo("/version");
        }
        assertThat(pointer("/api/units?classId=oak")).isEqualTo("/classId");
    }

    @Test
    void answers_another_school_as_if_it_were_not_there() {
        OneSchool other = new OneSchool(side).planning(2);
        String position =
                body(get(school.teacher, lesson, 200)).at("/asOf/position").asString();
        String notThere =
                get(school.teacher, "/api/lessons/" + UUID.randomUUID(), 404).body();
        for (Caller caller : List.of(other.teacher, other.lead, school.stranger, People.admin(other.school))) {
            // a lesson of the other school has the same id: what is asked for is one that it does not have
            for (String read : reads("/api/lessons/" + school.lesson(3), OF_A_LESSON)) {
                assertThat(get(caller, read, 404).body()).as(read).isEqualTo(notThere);
                assertThat(get(caller, after(read, position), 404).body())
                        .as(read)
                        .isEqualTo(notThere);
            }
        }
        for (String read : reads(unit, OF_A_UNIT)) {
            assertThat(get(school.stranger, read, 404).body()).as(read).isEqualTo(notThere);
        }
    }

    @Test
    void says_of_a_parked_lesson_that_it_is_parked_whatever_is_waited_for_and_to_others_that_it_is_not_there()
            throws SQLException {
        park();
        String parked = "/api/lessons/" + school.lesson(2);
        for (String read : reads(parked, OF_A_LESSON)) {
            for (String as : List.of(read, after(read, "1"), after(read, "7"))) {
                HttpResponse<String> answer = get(school.teacher, as, 503);
                assertThat(body(answer).get("type").asString()).as(as).isEqualTo("lesson-parked");
                assertThat(answer.headers().firstValue("Retry-After")).isPresent();
            }
            get(school.stranger, read, 404);
        }
        get(school.teacher, unit + "/balance", 200);
    }

    @Test
    void is_the_viewers_own_and_costs_no_body_where_nothing_changed() {
        List<String> reads = Stream.of(
                        reads(lesson, OF_A_LESSON).stream(), reads(unit, OF_A_UNIT).stream(), Stream.of("/api/units"))
                .flatMap(read -> read)
                .toList();
        for (String read : reads) {
            HttpResponse<String> answer = get(school.teacher, read, 200);
            String etag = answer.headers().firstValue("ETag").orElseThrow();
            assertThat(answer.headers().allValues("Cache-Control")).as(read).containsExactly("private, no-cache");
            HttpResponse<String> again = side.get(school.teacher, read, "If-None-Match", etag);
            assertThat(again.statusCode()).as(read).isEqualTo(304);
            assertThat(again.body()).as(read).isEmpty();
            assertThat(again.headers().firstValue("ETag")).as(read).contains(etag);
            assertThat(again.headers().firstValue("Cache-Control")).as(read).contains("private, no-cache");
            HttpResponse<String> lead = side.get(school.lead, read, "If-None-Match", etag);
            boolean alike = get(school.lead, read, 200).body().equals(answer.body());
            assertThat(lead.statusCode()).as(read).isEqualTo(alike ? 304 : 200);
        }
        assertThat(etag(school.lead, lesson + "/text")).isNotEqualTo(etag(school.teacher, lesson + "/text"));
        List<String> before =
                reads.stream().map(read -> etag(school.teacher, read)).toList();
        school.recorded(1, offered("2", by("Ben"))).read(lesson, school.teacher);
        for (int at = 0; at < before.size(); at++) {
            boolean past = reads.get(at).contains("version=");
            assertThat(etag(school.teacher, reads.get(at)).equals(before.get(at)))
                    .as(reads.get(at))
                    .isEqualTo(past);
        }
    }

    private void asksToComeAgain(String read) {
        HttpResponse<String> answer = get(school.teacher, read, 503);
        assertThat(answer.headers().firstValue("Retry-After")).as(read).contains("1");
        assertThat(answer.headers().firstValue("ETag")).as(read).isEmpty();
        assertThat(body(answer).get("type").asString()).isEqualTo("not-yet");
    }

    private void park() throws SQLException {
        StreamId stream = StreamId.of(school.school, school.lesson(2));
        try (Connection connection = side.log.connect()) {
            connection.setAutoCommit(false);
            TestLog.lock(connection);
            side.log.insert(connection, stream, UUID.randomUUID(), "PassImagined", "{}");
            connection.commit();
            TestLog.tell(connection);
        }
        org.awaitility.Awaitility.await()
                .until(() -> side.get(school.teacher, "/api/lessons/" + school.lesson(2))
                                .statusCode()
                        == 503);
    }

    private static List<String> reads(String of, List<String> doors) {
        return doors.stream().map(of::concat).toList();
    }

    private static String after(String read, String value) {
        return read + (read.contains("?") ? "&" : "?") + "after=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private String etag(Caller caller, String read) {
        return get(caller, read, 200).headers().firstValue("ETag").orElseThrow();
    }

    private String pointer(String read) {
        return body(get(school.teacher, read, 400)).at("/errors/0/pointer").asString();
    }

    private static HttpResponse<String> get(Caller caller, String read, int status) {
        HttpResponse<String> answer = side.get(caller, read);
        assertThat(answer.statusCode()).as(read + " " + answer.body()).isEqualTo(status);
        return answer;
    }

    private static JsonNode body(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }
}

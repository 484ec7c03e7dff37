package org.sharedpen.command.lesson.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharedpen.command.lesson.door.Sent.action;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.sharedpen.command.Visitor.Answer;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TranscriptDoorTest {
    private static final String FILE =
            "time,speaker,text\n0:01,T,Once upon a time\n0:05,Zo\u00eb:,a wolf\n0:06,,fell\n0:07,T,Good.\n";

    private Service service;

    @BeforeAll
    void start() {
        service = Service.start();
    }

    @AfterAll
    void stop() {
        service.close();
    }

    private UUID lesson() {
        UUID lesson = service.plannedLesson();
        service.sends(lesson, action("open-lesson", "absentPupilIds", List.of(), "captureMode", "TRANSCRIBED"));
        return lesson;
    }

    private String speakers() {
        return "{\"T\":{\"kind\":\"TEACHER\"},\"Zo\u00eb\":{\"kind\":\"PUPIL\",\"pupilIds\":[\"%s\"]}}"
                .formatted(service.school().pupils().get(0));
    }

    private Answer uploads(UUID lesson, String file) {
        return uploads(lesson, file, speakers());
    }

    private Answer uploads(UUID lesson, String file, String speakers) {
        return service.school()
                .teacher()
                .uploads(
                        "/api/lessons/" + lesson + "/transcript",
                        Map.of(
                                "file", file.getBytes(StandardCharsets.UTF_8),
                                "speakers", speakers.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void becomes_turns_and_is_counted() {
        UUID lesson = lesson();
        Answer answer = uploads(lesson, FILE);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.at("/turns").intValue()).isEqualTo(3);
        assertThat(answer.at("/words").intValue()).isEqualTo(8);
        assertThat(answer.at("/bySpeaker/T/turns").intValue()).isEqualTo(2);
        assertThat(answer.at("/bySpeaker/Zo\u00eb/words").intValue()).isEqualTo(3);
        assertThat(answer.at("/stored").intValue()).isEqualTo(3);
        assertThat(answer.at("/version").intValue()).isEqualTo(4);
        assertThat(answer.text("/position")).matches("p\\d+");
        assertThat(String.join(
                        "", service.log("select payload::text from log.event where stream_id like ?", "%" + lesson)))
                .doesNotContain("wolf");
    }

    @Test
    void sent_again_stores_nothing_new_and_a_longer_one_what_is_new() {
        UUID lesson = lesson();
        Answer first = uploads(lesson, FILE);
        Answer again = uploads(lesson, FILE);
        assertThat(again.at("/stored").intValue()).isZero();
        assertThat(again.at("/duplicates").intValue()).isEqualTo(3);
        assertThat(again.text("/position")).isEqualTo(first.text("/position"));
        Answer longer = uploads(lesson, FILE + "0:09,Zo\u00eb,the end\n");
        assertThat(longer.at("/stored").intValue()).isEqualTo(1);
        assertThat(longer.at("/version").intValue()).isEqualTo(5);
        Answer other = uploads(lesson, FILE.replace("Once", "Twice") + "0:09,Zo\u00eb,the end\n");
        assertThat(other.status()).isEqualTo(409);
        assertThat(other.text("/type")).isEqualTo("transcript-differs");
        assertThat(service.events(lesson)).hasSize(5);
        service.sends(lesson, action("close-lesson"));
        assertThat(uploads(lesson, FILE).status()).isEqualTo(200);
        assertThat(uploads(lesson, FILE + "0:09,Zo\u00eb,the end\n0:10,T,Yes\n").text("/type"))
                .isEqualTo("lesson-closed");
    }

    @Test
    void is_refused_whole_and_by_name_where_a_speaker_is_unknown() {
        UUID lesson = lesson();
        Answer answer = uploads(lesson, FILE + "0:09,Ghost,boo\n");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text("/type")).isEqualTo("unknown-speakers");
        assertThat(answer.text("/detail")).contains("Ghost").doesNotContain("Zo\u00eb");
        assertThat(service.events(lesson)).containsExactly("LessonOpened");
    }

    @Test
    void says_back_little_of_a_speaker_that_is_none() {
        UUID lesson = lesson();
        Answer answer = uploads(lesson, FILE + "0:09,Ghost %s,boo\n".formatted("x".repeat(50_000)));
        assertThat(answer.text("/type")).isEqualTo("unknown-speakers");
        assertThat(answer.body()).contains("Ghost x").hasSizeLessThan(1_000);
        StringBuilder many = new StringBuilder(FILE);
        for (int i = 1; i <= 3_000; i++) {
            many.append("0:09,Ghost ").append(i).append(",boo\n");
        }
        Answer other = uploads(lesson, many.toString());
        assertThat(other.text("/detail")).endsWith("Ghost 10 and 2990 more.");
        assertThat(other.at("/errors")).hasSize(200);
    }

    @Test
    void names_the_part_that_is_missing() {
        String path = "/api/lessons/" + lesson() + "/transcript";
        byte[] part = "x".getBytes(StandardCharsets.UTF_8);
        for (String missing : List.of("file", "speakers")) {
            Answer answer = service.school()
                    .teacher()
                    .uploads(path, Map.of(missing.equals("file") ? "speakers" : "file", part));
            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.text("/errors/0/pointer")).isEqualTo("/" + missing);
            assertThat(answer.text("/detail")).isEqualTo(answer.text("/errors/0/detail"));
        }
    }

    @Test
    void is_refused_where_the_lesson_is_not_for_it() {
        assertThat(uploads(service.plannedLesson(), FILE).text("/type")).isEqualTo("lesson-not-open");
        assertThat(uploads(service.openLesson(), FILE).text("/type")).isEqualTo("lesson-not-transcribed");
        assertThat(uploads(UUID.randomUUID(), FILE).status()).isEqualTo(404);
        String stranger = "{\"*\":{\"kind\":\"PUPIL\",\"pupilIds\":[\"%s\"]}}".formatted(UUID.randomUUID());
        assertThat(uploads(lesson(), FILE, stranger).text("/type")).isEqualTo("pupil-not-in-class");
    }

    @Test
    void is_refused_where_the_form_is_not_right() {
        UUID lesson = lesson();
        for (String speakers : List.of(
                "[]",
                "{",
                "{\"T\":\"TEACHER\"}",
                "{\"T\":{\"kind\":\"CAT\"}}",
                "{\"T\":{\"kind\":\"PUPIL\"}}",
                "{\"T\":{\"kind\":\"TEACHER\"},\"T\":{\"kind\":\"CLASS\"}}")) {
            Answer answer = uploads(lesson, FILE, speakers);
            assertThat(answer.status()).as(speakers).isEqualTo(400);
            assertThat(answer.text("/errors/0/pointer")).startsWith("/speakers");
        }
        assertThat(uploads(lesson, FILE, "").status()).isEqualTo(400);
        assertThat(uploads(lesson, "no table").text("/errors/0/pointer")).isEqualTo("/file");
        assertThat(service.school()
                        .teacher()
                        .uploads("/api/lessons/" + lesson + "/transcript", Map.of())
                        .status())
                .isEqualTo(400);
    }

    @Test
    void may_be_long() {
        StringBuilder file = new StringBuilder("speaker,text\n");
        for (int i = 0; i < 6_000; i++) {
            file.append(i % 2 == 0 ? "T" : "Zo\u00eb")
                    .append(",\"so, word ")
                    .append(i)
                    .append("\"\n");
        }
        Answer answer = uploads(lesson(), file.toString());
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.at("/stored").intValue()).isEqualTo(6_000);
    }
}

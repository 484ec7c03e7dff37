package org.sharedpen.query.authorship;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sharedpen.events.Originator;
import org.sharedpen.query.authorship.ledger.Lesson;
import org.sharedpen.query.session.Caller;
import org.sharedpen.query.session.Role;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.JsonNode;

class SharedTextDoorTest {
    private static final String AMIRA = Lesson.AMIRA.pupilIds().get(0).toString();

    private final Wall wall = new Wall();
    private final Lesson lesson = new Lesson()
            .offer("the boat lurched", Lesson.AMIRA)
            .scribe("L1", "Then the boat lurched.", "the boat lurched");

    @Test
    void shows_every_token_and_whose_it_is() {
        JsonNode line = wall.tell(lesson).text().get("lines").get(0);
        assertThat(line.get("lineId").asString()).isEqualTo(Lesson.line("L1").toString());
        assertThat(line.get("version").asInt()).isEqualTo(1);
        assertThat(line.get("text").asString()).isEqualTo("Then the boat lurched.");
        assertThat(line.get("examinations").size()).isZero();
        assertThat(line.get("tokens").get(0).toString()).isEqualTo("""
                {"text":"Then","word":true,"originator":{"kind":"TEACHER"},"restored":false,"carried":false}""");
        assertThat(line.get("tokens").get(1).toString())
                .isEqualTo("""
                {"text":"the","word":true,"originator":{"kind":"PUPIL","pupilIds":["%s"]},"contributionId":"%s",\
                "restored":false,"carried":false}""".formatted(AMIRA, Lesson.contribution("the boat lurched")));
        assertThat(line.get("tokens").get(4).get("word").asBoolean()).isFalse();
    }

    @Test
    void counts_whose_words_stand() {
        lesson.scribeAs(Lesson.pair(Lesson.AMIRA, Lesson.BEN), "L2", null, "cold")
                .scribeAs(Originator.CLASS, "L3", null, "so cold")
                .scribeAs(Originator.SOURCE, "L4", null, "it was");
        JsonNode words = wall.tell(lesson).text().get("words");
        assertThat(words.get("total").asInt()).isEqualTo(9);
        assertThat(words.get("pupil").asInt()).isEqualTo(6);
        assertThat(words.get("teacher").asInt()).isEqualTo(1);
        assertThat(words.get("source").asInt()).isEqualTo(2);
        assertThat(words.get("byPupil"))
                .hasSize(2)
                .anySatisfy(pupil -> {
                    assertThat(pupil.get("pupilId").asString()).isEqualTo(AMIRA);
                    assertThat(pupil.get("tokens").asDouble()).isEqualTo(3.5);
                })
                .anySatisfy(pupil -> assertThat(pupil.get("tokens").asDouble()).isEqualTo(0.5));
    }

    @Test
    void is_empty_before_the_lesson_has_a_text() {
        JsonNode text = wall.text();
        assertThat(text.get("lines").size()).isZero();
        assertThat(text.get("words").toString())
                .isEqualTo("{\"total\":0,\"pupil\":0,\"teacher\":0,\"source\":0,\"byPupil\":[]}");
        assertThat(text.get("asOf").get("version").asInt()).isZero();
    }

    @Test
    void says_what_it_shows() {
        assertThat(wall.tell(lesson).text().get("asOf").get("version").asInt()).isEqualTo(2);
        assertThat(wall.text().has("withheld")).isFalse();
    }

    @Test
    void shows_the_lead_of_another_class_no_single_pupil() throws Exception {
        wall.tell(lesson);
        MockHttpServletResponse response = wall.read(wall.caller(Role.LITERACY_LEAD, "lead"), wall.after());
        JsonNode text = Wall.json(response);
        assertThat(response.getContentAsString()).doesNotContain("pupilId").doesNotContain(AMIRA);
        assertThat(text.get("words").get("byPupil").size()).isZero();
        assertThat(text.get("words").get("pupil").asInt()).isEqualTo(3);
        assertThat(text.get("lines")
                        .get(0)
                        .get("tokens")
                        .get(1)
                        .get("originator")
                        .toString())
                .isEqualTo("{\"kind\":\"PUPIL\"}");
        assertThat(text.get("withheld").asString()).isNotBlank();
    }

    @Test
    void answers_one_and_the_same_to_whoever_may_not_read_it() throws Exception {
        wall.tell(lesson).text();
        Caller stranger = new Wall().teacher();
        String missing = refused(Wall.at(wall.teacher(), "/api/lessons/" + UUID.randomUUID() + "/text"), 404);
        assertThat(refused(wall.read(stranger, ""), 404)).isEqualTo(missing).contains("\"type\":\"not-found\"");
        assertThat(refused(wall.read(wall.caller(Role.TEACHER, "t2"), ""), 404)).isEqualTo(missing);
        assertThat(refused(Wall.at(wall.teacher(), "/api/lessons/no-id/text"), 404))
                .isEqualTo(missing);
    }

    @Test
    void asks_to_come_again_for_what_is_not_recorded_yet() throws Exception {
        wall.tell(lesson).text();
        MockHttpServletResponse response = wall.read(wall.teacher(), "?after=99");
        assertThat(refused(response, 503)).contains("\"type\":\"not-yet\"");
        assertThat(response.getHeader("Retry-After")).isNotNull();
        assertThat(refused(wall.read(wall.teacher(), "?after=soon"), 400)).contains("\"type\":\"invalid-request\"");
    }

    private static String refused(MockHttpServletResponse response, int status) throws Exception {
        assertThat(response.getStatus()).isEqualTo(status);
        assertThat(response.getContentType()).startsWith("application/problem+json");
        return response.getContentAsString();
    }
}

package org.sharedpen.query.authorship;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sharedpen.events.ActionId;
import org.sharedpen.events.ActionVoided;
import org.sharedpen.query.authorship.ledger.Lesson;
import org.sharedpen.query.session.Role;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.JsonNode;

class TextHistoryTest {
    private final Wall wall = new Wall();
    private final Lesson lesson = new Lesson()
            .offer("the boat lurched", Lesson.AMIRA)
            .scribe("L1", "the boat lurched", "the boat lurched")
            .revise("L1", "the ship lurched")
            .split("L1", 2, "L2")
            .remove("L1");

    @Test
    void tells_every_change_of_the_text_in_its_order() {
        assertThat(revisions())
                .containsExactly(
                        "2 SCRIBED the boat lurched", "3 REVISED the ship lurched", "4 SPLIT the ship", "5 REMOVED");
    }

    @Test
    void shows_the_text_as_it_stood_at_a_version() {
        wall.tell(lesson).text();
        JsonNode text = Wall.json(wall.read(wall.teacher(), "?version=3"));
        assertThat(text.get("lines").size()).isEqualTo(1);
        assertThat(text.get("lines").get(0).get("text").asString()).isEqualTo("the ship lurched");
        assertThat(text.get("words").get("pupil").asInt()).isEqualTo(2);
        assertThat(text.get("asOf").get("version").asInt()).isEqualTo(3);
        assertThat(Wall.json(wall.read(wall.teacher(), "?version=0"))
                        .get("lines")
                        .size())
                .isZero();
    }

    @Test
    void shows_the_newest_version_as_the_text_itself() {
        JsonNode now = wall.tell(lesson).text();
        assertThat(Wall.json(wall.read(wall.teacher(), "?version=5"))).isEqualTo(now);
    }

    @Test
    void leaves_out_what_was_voided() {
        ActionId removal = lesson.told.get(4).action();
        lesson.told.add(new Lesson.Told(new ActionVoided(removal, null), new ActionId(UUID.randomUUID())));
        assertThat(revisions()).hasSize(3).noneMatch(revision -> revision.contains("REMOVED"));
        assertThat(Wall.json(wall.read(wall.teacher(), "?version=6"))).isEqualTo(wall.text());
    }

    @Test
    void knows_no_version_that_was_not_recorded() {
        wall.tell(lesson).text();
        assertThat(wall.read(wall.teacher(), "?version=6").getStatus()).isEqualTo(400);
        assertThat(wall.read(wall.teacher(), "?version=first").getStatus()).isEqualTo(400);
        assertThat(wall.read(wall.teacher(), "/history?version=6").getStatus()).isEqualTo(400);
    }

    @Test
    void is_the_same_text_at_a_version_by_either_address() throws Exception {
        wall.tell(lesson).text();
        assertThat(wall.read(wall.teacher(), "/history?version=3").getContentAsString())
                .contains("\"lines\":[{")
                .isEqualTo(wall.read(wall.teacher(), "?version=3").getContentAsString());
    }

    @Test
    void keeps_single_pupils_from_who_may_not_see_them() throws Exception {
        wall.tell(lesson).text();
        MockHttpServletResponse response = wall.read(wall.caller(Role.LITERACY_LEAD, "lead"), "?version=3");
        assertThat(response.getContentAsString()).contains("withheld").doesNotContain("pupilId");
        assertThat(Wall.at(new Wall().teacher(), "/api/lessons/" + wall.lesson.id() + "/text/history")
                        .getStatus())
                .isEqualTo(404);
    }

    private List<String> revisions() {
        wall.tell(lesson).text();
        List<String> revisions = new ArrayList<>();
        Wall.json(wall.read(wall.teacher(), "/history"))
                .get("revisions")
                .forEach(revision -> revisions.add((revision.get("version").asString()
                                + " "
                                + revision.get("change").asString()
                                + " "
                                + (revision.has("text") ? revision.get("text").asString() : ""))
                        .strip()));
        return revisions;
    }
}

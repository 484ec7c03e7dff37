package org.sharedpen.query.authorship;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sharedpen.events.ActionId;
import org.sharedpen.events.ActionVoided;
import org.sharedpen.query.authorship.ledger.Lesson;
import org.sharedpen.query.authorship.ledger.RandomLesson;
import org.sharedpen.query.stream.Rebuild;
import tools.jackson.databind.JsonNode;

class ProjectedTextTest {
    private final Wall wall = new Wall();

    @Test
    void is_the_same_read_live_as_folded_again() {
        RandomLesson random = new RandomLesson(11, 10);
        for (int actions = 15; actions <= 90; actions += 15) {
            Lesson lesson = random.go(actions).lesson;
            assertThat(texts(wall.tell(lesson).text()))
                    .isEqualTo(lesson.ledger.lines().stream()
                            .map(line -> line.version() + " " + line.text())
                            .toList());
        }
        List<String> live = wall.rows();
        assertThat(live).isNotEmpty();
        Wall.TABLES.sql("truncate read.line, read.standing_words").update();
        assertThat(Wall.SIDE.get(Rebuild.class).everything().failed()).isZero();
        assertThat(wall.rows()).isEqualTo(live);
    }

    @Test
    void forgets_a_voided_action_and_its_line_gets_a_new_version() {
        Lesson lesson = new Lesson()
                .offer("the boat lurched", Lesson.AMIRA)
                .scribe("L1", "the boat lurched", "the boat lurched")
                .revise("L1", "the ship sank");
        assertThat(texts(wall.tell(lesson).text())).containsExactly("2 the ship sank");
        ActionId revision = lesson.told.get(2).action();
        lesson.told.add(new Lesson.Told(new ActionVoided(revision, null), new ActionId(UUID.randomUUID())));
        JsonNode text = wall.tell(lesson).text();
        assertThat(texts(text)).containsExactly("3 the boat lurched");
        assertThat(text.get("words").get("teacher").asInt()).isZero();
    }

    private static List<String> texts(JsonNode text) {
        List<String> texts = new ArrayList<>();
        text.get("lines")
                .forEach(line -> texts.add(
                        line.get("version").asInt() + " " + line.get("text").asString()));
        return texts;
    }
}

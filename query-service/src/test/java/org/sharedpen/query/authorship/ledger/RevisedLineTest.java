package org.sharedpen.query.authorship.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharedpen.query.authorship.ledger.Lesson.AMIRA;
import static org.sharedpen.query.authorship.ledger.Lesson.BEN;
import static org.sharedpen.query.authorship.ledger.Lesson.CHIOMA;

import java.util.List;
import org.junit.jupiter.api.Test;

class RevisedLineTest {
    private final Lesson lesson =
            new Lesson().offer("the boat lurched", AMIRA).scribe("L1", "The boat lurched.", "the boat lurched");

    @Test
    void keeps_what_the_revision_keeps() {
        lesson.reviseAs(BEN, "L1", "The old boat lurched wildly.");
        assertThat(lesson.wall("L1"))
                .isEqualTo("Amira: The | Ben: old | Amira: boat lurched | Ben: wildly | Teacher: .");
    }

    @Test
    void keeps_a_word_whose_case_changed_and_shows_the_new_spelling() {
        List<Integer> before = lesson.identities("L1");
        lesson.reviseAs(BEN, "L1", "Slowly the boat lurched.");
        assertThat(lesson.wall("L1")).isEqualTo("Ben: Slowly | Amira: the boat lurched | Teacher: .");
        assertThat(lesson.identities("L1")).endsWith(before.toArray(Integer[]::new));
    }

    @Test
    void prefers_the_word_that_is_spelt_alike() {
        Lesson two = new Lesson().offer("the", AMIRA).scribe("L1", "The the", "the");
        assertThat(two.wall("L1")).isEqualTo("Amira: The | Teacher: the");
        two.revise("L1", "the");
        assertThat(two.wall("L1")).isEqualTo("Teacher: the");
    }

    @Test
    void of_equal_words_keeps_the_leftmost() {
        Lesson two = new Lesson().offer("wave", AMIRA).scribe("L1", "wave wave", "wave");
        two.revise("L1", "wave");
        assertThat(two.wall("L1")).isEqualTo("Amira: wave");
    }

    @Test
    void lets_linked_contributions_claim_among_the_new_words_only() {
        lesson.offer("the ship lurched and sank", CHIOMA);
        lesson.revise("L1", "The ship lurched and then sank.", "the ship lurched and sank");
        assertThat(lesson.wall("L1"))
                .isEqualTo("Amira: The | Chioma: ship | Amira: lurched | Chioma: and | Teacher: then | Chioma: sank"
                        + " | Teacher: .");
    }

    @Test
    void changes_nothing_by_the_same_text() {
        List<Integer> before = lesson.identities("L1");
        lesson.reviseAs(BEN, "L1", "The boat lurched.");
        assertThat(lesson.identities("L1")).isEqualTo(before);
        assertThat(lesson.wall("L1")).isEqualTo("Amira: The boat lurched | Teacher: .");
    }

    @Test
    void has_the_version_that_the_revision_says() {
        lesson.revise("L1", "The boat sank.");
        assertThat(lesson.written("L1").version()).isEqualTo(2);
    }

    @Test
    void keeps_the_tokens_through_split_join_and_move() {
        List<Integer> before = lesson.identities("L1");
        lesson.split("L1", 2, "L2").scribe("L3", "Then silence").move("L3", null);
        assertThat(lesson.wall()).containsExactly("Then silence", "The boat", "lurched .");
        assertThat(lesson.wall("L2")).isEqualTo("Amira: lurched | Teacher: .");
        lesson.join("L1", "L2");
        assertThat(lesson.wall("L1")).isEqualTo("Amira: The boat lurched | Teacher: .");
        assertThat(lesson.identities("L1")).isEqualTo(before);
        assertThat(lesson.written("L1").version()).isEqualTo(3);
    }
}

package org.sharedpen.query.authorship.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharedpen.query.authorship.ledger.Lesson.AMIRA;
import static org.sharedpen.query.authorship.ledger.Lesson.BEN;
import static org.sharedpen.query.authorship.ledger.Lesson.CHIOMA;

import org.junit.jupiter.api.Test;
import org.sharedpen.events.Originator;

class ScribedLineTest {
    private final Lesson lesson = new Lesson();

    @Test
    void belongs_to_the_teacher_where_nothing_explains_it() {
        lesson.scribe("L1", "The boat lurched.");
        assertThat(lesson.wall("L1")).isEqualTo("Teacher: The boat lurched .");
    }

    @Test
    void belongs_to_the_scribings_originator_where_one_is_named() {
        lesson.scribeAs(Originator.CLASS, "L1", null, "The boat lurched.");
        assertThat(lesson.wall("L1")).isEqualTo("Class: The boat lurched .");
    }

    @Test
    void gives_a_contribution_its_words_and_the_teacher_the_rest() {
        lesson.offer("the boat plummeted", AMIRA)
                .scribe("L1", "Suddenly the little boat plummeted", "the boat plummeted");
        assertThat(lesson.wall("L1"))
                .isEqualTo("Teacher: Suddenly | Amira: the | Teacher: little | Amira: boat plummeted");
    }

    @Test
    void gives_the_leftmost_of_equal_words() {
        lesson.offer("wave", AMIRA).scribe("L1", "wave after wave", "wave");
        assertThat(lesson.wall("L1")).isEqualTo("Amira: wave | Teacher: after wave");
    }

    @Test
    void gives_only_words_that_stand_in_the_contributions_order() {
        lesson.offer("sea the dark", AMIRA).scribe("L1", "the dark sea", "sea the dark");
        assertThat(lesson.wall("L1")).isEqualTo("Amira: the dark | Teacher: sea");
    }

    @Test
    void lets_contributions_claim_in_the_order_in_which_they_are_given() {
        lesson.offer("the dark", AMIRA).offer("the dark sea", BEN);
        lesson.scribe("L1", "the dark sea", "the dark", "the dark sea");
        assertThat(lesson.wall("L1")).isEqualTo("Amira: the dark | Ben: sea");
        lesson.scribe("L2", "cold the dark sea", "the dark sea", "the dark");
        assertThat(lesson.wall("L2")).isEqualTo("Teacher: cold | Ben: the dark sea");
    }

    @Test
    void leaves_the_second_of_two_equal_contributions_the_second_word() {
        lesson.offer("a", "wave", AMIRA).offer("b", "wave", BEN).scribe("L1", "wave after wave", "a", "b");
        assertThat(lesson.wall("L1")).isEqualTo("Amira: wave | Teacher: after | Ben: wave");
    }

    @Test
    void keeps_a_misspelt_word_the_contributors() {
        lesson.offer("the boat plumeted", AMIRA).scribe("L1", "the boat plummeted", "the boat plumeted");
        assertThat(lesson.wall("L1")).isEqualTo("Amira: the boat plummeted");
    }

    @Test
    void keeps_a_misspelt_word_the_contributors_beside_the_same_word_spelt_right() {
        lesson.offer("happy happy day", AMIRA).scribe("L1", "hapy happy day", "happy happy day");
        assertThat(lesson.wall("L1")).isEqualTo("Amira: hapy happy day");
        lesson.offer("whisper whisper", BEN).scribe("L2", "whisper wisper", "whisper whisper");
        assertThat(lesson.wall("L2")).isEqualTo("Ben: whisper wisper");
    }

    @Test
    void keeps_the_marks_that_came_with_the_words() {
        lesson.offer("run, wolf!", AMIRA).scribe("L1", "Run, wolf! Run!", "run, wolf!");
        assertThat(lesson.wall("L1")).isEqualTo("Amira: Run , wolf ! | Teacher: Run !");
    }

    @Test
    void a_mark_never_costs_a_word() {
        lesson.offer("wolf! run", AMIRA).scribe("L1", "Run! wolf run", "wolf! run");
        assertThat(lesson.wall("L1")).isEqualTo("Teacher: Run ! | Amira: wolf run");
    }

    @Test
    void gives_a_misspelt_word_only_in_its_gap() {
        lesson.offer("lurched forwrd", AMIRA).scribe("L1", "forward it lurched", "lurched forwrd");
        assertThat(lesson.wall("L1")).isEqualTo("Teacher: forward it | Amira: lurched");
    }

    @Test
    void holds_words_of_a_pair_as_one() {
        lesson.offer("cold as iron", Lesson.pair(BEN, CHIOMA)).scribe("L1", "cold as iron", "cold as iron");
        assertThat(lesson.wall("L1")).isEqualTo("Ben and Chioma: cold as iron");
    }

    @Test
    void stands_behind_the_line_it_names_and_otherwise_last() {
        lesson.scribe("L1", "one").scribe("L2", "two").scribeAs(AMIRA, "L3", "L1", "three");
        assertThat(lesson.wall()).containsExactly("one", "three", "two");
    }

    @Test
    void is_nobodys_we_know_where_its_contribution_is_unknown() {
        lesson.offer("cold", AMIRA);
        Lesson other = new Lesson();
        other.tell(lesson.scribe("L1", "cold", "cold").told.get(1).event());
        assertThat(other.wall("L1")).isEqualTo("Someone: cold");
    }
}

package org.sharedpen.query.authorship.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharedpen.query.authorship.ledger.Lesson.AMIRA;
import static org.sharedpen.query.authorship.ledger.Lesson.BEN;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReturningWordsTest {
    private final Lesson lesson = new Lesson()
            .offer("the boat lurched in the dark night", AMIRA)
            .scribe("L1", "the boat lurched in the dark night", "the boat lurched in the dark night");

    @Test
    void restored_whole_after_a_wiped_text_they_are_as_they_were() {
        List<Integer> before = lesson.identities("L1");
        lesson.revise("L1", "ha ha ha").revise("L1", "the boat lurched in the dark night");
        assertThat(lesson.identities("L1")).isEqualTo(before);
        assertThat(lesson.wall("L1")).isEqualTo("Amira: the* boat* lurched* in* the* dark* night*");
    }

    @Test
    void a_short_line_returns_to_a_former_wording_too() {
        Lesson two = new Lesson().offer("dark night", AMIRA).scribe("L1", "dark night", "dark night");
        two.revise("L1", "blub").revise("L1", "Dark night");
        assertThat(two.wall("L1")).isEqualTo("Amira: Dark* night*");
    }

    @Test
    void of_several_equal_wordings_the_latest_comes_back() {
        Lesson two = new Lesson().offer("night", AMIRA).scribe("L1", "night", "night");
        two.split("L1", 0, "L2")
                .reviseAs(BEN, "L1", "night")
                .revise("L1", "day")
                .revise("L1", "night");
        assertThat(two.wall("L1")).isEqualTo("Ben: night*");
        assertThat(two.wall("L2")).isEqualTo("Amira: night");
    }

    @Test
    void what_stands_elsewhere_by_now_is_new_in_a_former_wording() {
        lesson.split("L1", 5, "L2").reviseAs(BEN, "L1", "the boat lurched in the dark night");
        assertThat(lesson.wall("L1")).isEqualTo("Amira: the boat lurched in the | Ben: dark night");
        assertThat(lesson.wall("L2")).isEqualTo("Amira: dark night");
    }

    @Test
    void a_wiped_line_scribed_anew_keeps_its_first_author() {
        List<Integer> before = lesson.identities("L1");
        lesson.remove("L1").scribe("L2", "the boat lurched in the dark night");
        assertThat(lesson.identities("L2")).isEqualTo(before);
        assertThat(lesson.wall("L2")).startsWith("Amira: ").doesNotContain("Teacher");
    }

    @Test
    void a_sentence_moves_to_another_line_with_its_author() {
        lesson.scribe("L2", "It was cold.");
        lesson.revise("L1", "the boat lurched").revise("L2", "It was cold in the dark night.");
        assertThat(lesson.wall("L2")).isEqualTo("Teacher: It was cold | Amira: in* the* dark* night* | Teacher: .");
    }

    @Test
    void a_run_of_two_in_another_line_is_new() {
        lesson.scribe("L2", "It was cold.");
        lesson.revise("L1", "the boat lurched in the").revise("L2", "It was a cold dark night.");
        assertThat(lesson.wall("L2")).isEqualTo("Teacher: It was a cold dark night .");
    }

    @Test
    void a_copy_of_words_that_still_stand_is_new() {
        lesson.scribe("L2", "in the dark night");
        assertThat(lesson.wall("L2")).isEqualTo("Teacher: in the dark night");
    }

    @Test
    void the_longest_run_comes_first_then_this_line_then_the_latest_wiped() {
        Lesson runs = new Lesson()
                .offer("amira", "one two three", AMIRA)
                .offer("ben", "one two three", BEN)
                .scribe("L1", "one two three", "amira")
                .scribe("L2", "one two three", "ben")
                .revise("L2", "blub")
                .revise("L1", "blah");
        assertThat(runs.revise("L2", "so one two three").wall("L2")).isEqualTo("Teacher: so | Ben: one* two* three*");
        assertThat(runs.scribe("L3", "well one two three four").wall("L3"))
                .isEqualTo("Teacher: well | Amira: one* two* three* | Teacher: four");
        runs.remove("L3").remove("L2");
        assertThat(runs.scribe("L4", "now one two three").wall("L4")).isEqualTo("Teacher: now | Ben: one* two* three*");
    }

    @Test
    void a_run_that_never_stood_together_is_no_run() {
        Lesson two = new Lesson().offer("red green blue", AMIRA).scribe("L1", "red green", "red green blue");
        two.revise("L1", "green blue", "red green blue").remove("L1").scribe("L2", "red green blue");
        assertThat(two.wall("L2")).isEqualTo("Teacher: red green blue");
    }

    @Test
    void a_phrase_moved_within_its_line_stays_its_authors() {
        List<Integer> before = lesson.identities("L1");
        lesson.reviseAs(BEN, "L1", "in the dark night the boat lurched");
        assertThat(lesson.wall("L1")).isEqualTo("Amira: in the dark night the boat lurched");
        assertThat(lesson.identities("L1")).containsExactlyInAnyOrderElementsOf(before);
    }

    @Test
    void a_single_word_returns_beside_an_old_neighbour() {
        lesson.reviseAs(BEN, "L1", "the boat lurched in the night")
                .reviseAs(BEN, "L1", "a boat lurched in the dark night");
        assertThat(lesson.wall("L1")).isEqualTo("Ben: a | Amira: boat lurched in the dark* night");
    }

    @Test
    void the_same_common_word_typed_elsewhere_is_new() {
        lesson.reviseAs(BEN, "L1", "boat lurched in the dark night")
                .reviseAs(BEN, "L1", "boat lurched the in the dark night");
        assertThat(lesson.wall("L1")).isEqualTo("Amira: boat lurched | Ben: the | Amira: in the dark night");
    }

    @Test
    void two_words_return_one_after_the_other() {
        lesson.revise("L1", "the boat lurched in the").reviseAs(BEN, "L1", "a boat lurched in the dark night");
        assertThat(lesson.wall("L1")).isEqualTo("Ben: a | Amira: boat lurched in the dark* night*");
    }

    @Test
    void two_words_return_from_the_right_as_well() {
        lesson.revise("L1", "lurched in the dark night").reviseAs(BEN, "L1", "the boat lurched in a dark night");
        assertThat(lesson.wall("L1")).isEqualTo("Amira: the* boat* lurched in | Ben: a | Amira: dark night");
    }

    @Test
    void a_contribution_claims_only_what_did_not_return() {
        lesson.offer("the dark and stormy night", BEN);
        lesson.revise("L1", "the boat lurched in")
                .revise("L1", "the boat lurched in the dark and stormy night", "the dark and stormy night");
        assertThat(lesson.wall("L1")).isEqualTo("Amira: the boat lurched in the* dark* | Ben: and stormy night");
    }

    @Test
    void of_two_waiting_copies_the_one_that_stood_on_that_side_returns() {
        Lesson two = new Lesson().scribeAs(AMIRA, "L1", null, "the boat").reviseAs(BEN, "L1", "the boat the");
        two.revise("L1", "boat").revise("L1", "boat the");
        assertThat(two.wall("L1")).isEqualTo("Amira: boat | Ben: the*");
    }

    @Test
    void where_a_copy_could_return_to_two_places_it_goes_to_its_old_one() {
        Lesson two = new Lesson().scribeAs(AMIRA, "L1", null, "boat").reviseAs(BEN, "L1", "boat the");
        two.revise("L1", "boat").revise("L1", "the boat the");
        assertThat(two.wall("L1")).isEqualTo("Teacher: the | Amira: boat | Ben: the*");
    }

    @Test
    void the_side_on_which_a_copy_stood_goes_before_the_last_wiped() {
        Lesson two = new Lesson().scribeAs(AMIRA, "L1", null, "dark sea").reviseAs(AMIRA, "L1", "sea");
        two.reviseAs(BEN, "L1", "sea dark").reviseAs(BEN, "L1", "sea").revise("L1", "so dark sea");
        assertThat(two.wall("L1")).isEqualTo("Teacher: so | Amira: dark* sea");
    }
}

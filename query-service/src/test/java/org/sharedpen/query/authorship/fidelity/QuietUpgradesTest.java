package org.sharedpen.query.authorship.fidelity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharedpen.query.authorship.ledger.Lesson.AMIRA;
import static org.sharedpen.query.authorship.ledger.Lesson.BEN;
import static org.sharedpen.query.authorship.ledger.Lesson.TEACHER;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sharedpen.events.ChoiceId;
import org.sharedpen.events.ChoiceSettled;
import org.sharedpen.events.ExaminationId;
import org.sharedpen.events.Originator;
import org.sharedpen.events.SettledBy;
import org.sharedpen.query.Talking;
import org.sharedpen.query.authorship.ledger.Lesson;

class QuietUpgradesTest {
    private static final ChoiceId CHOICE = new ChoiceId(Talking.id("choice"));
    private static final ExaminationId EXAMINATION = new ExaminationId(Talking.id("examination"));
    private final Lesson lesson =
            new Lesson().offer("the boat lurched", AMIRA).scribe("L1", "The boat lurched.", "the boat lurched");

    @Test
    void a_scribing_that_keeps_the_words_or_mends_a_spelling_is_none() {
        lesson.offer("the boat lurchd", BEN).scribe("L2", "The boat lurched!", "the boat lurchd");
        assertThat(quiet()).isEmpty();
    }

    @Test
    void an_adapted_scribing_is_one_and_only_one() {
        lesson.offer("it was dark", BEN).offer("and cold", AMIRA);
        lesson.scribe("L2", "It was bitterly cold and pitch dark.", "it was dark", "and cold");
        assertThat(quiet()).containsExactly("5 null -> It was bitterly cold and pitch dark.");
    }

    @Test
    void an_adapted_scribing_of_what_the_class_chose_or_as_another_than_the_teacher_is_none() {
        lesson.offer("it was dark", BEN)
                .tell(new ChoiceSettled(CHOICE, Lesson.contribution("it was dark"), SettledBy.VOTE, null, List.of()))
                .scribe("L2", "It was pitch dark.", "it was dark")
                .offer("and cold", AMIRA)
                .scribeAs(Originator.CLASS, "L3", null, "and bitterly cold", "and cold");
        assertThat(quiet()).isEmpty();
    }

    @Test
    void an_adapted_scribing_of_what_the_class_chose_afterwards_is_one() {
        lesson.offer("it was dark", BEN)
                .scribe("L2", "It was pitch dark.", "it was dark")
                .tell(new ChoiceSettled(CHOICE, Lesson.contribution("it was dark"), SettledBy.VOTE, null, List.of()));
        assertThat(quiet()).hasSize(1);
    }

    @Test
    void an_adapted_scribing_of_the_teachers_own_offer_is_none_until_it_turns_out_to_be_a_pupils() {
        lesson.offer("it was dark", TEACHER).scribe("L2", "It was pitch dark.", "it was dark");
        assertThat(quiet()).isEmpty();
        lesson.correct("it was dark", BEN);
        assertThat(quiet()).hasSize(1);
        lesson.correct("it was dark", Originator.SOURCE);
        assertThat(quiet()).isEmpty();
    }

    @Test
    void a_pupils_word_that_is_replaced_deleted_or_joined_by_the_teachers_is_one_each() {
        lesson.revise("L1", "The boat plummeted.")
                .revise("L1", "The plummeted.")
                .revise("L1", "The ship plummeted.");
        assertThat(quiet())
                .containsExactly(
                        "3 The boat lurched. -> The boat plummeted.",
                        "4 The boat plummeted. -> The plummeted.",
                        "5 The plummeted. -> The ship plummeted.");
    }

    @Test
    void spelling_case_and_punctuation_alone_are_none() {
        lesson.revise("L1", "the boat, lurched")
                .revise("L1", "the boats, lurched")
                .revise("L1", "THE BOAT LURCHD");
        assertThat(quiet()).isEmpty();
    }

    @Test
    void a_word_that_moves_inside_its_line_is_none() {
        lesson.revise("L1", "lurched the boat.");
        assertThat(quiet()).isEmpty();
    }

    @Test
    void what_the_teacher_does_to_the_teachers_own_words_is_none() {
        lesson.revise("L1", "Then the boat lurched."); // adds a word: one
        lesson.revise("L1", "Suddenly the boat lurched."); // as many of the teacher's as before
        lesson.revise("L1", "The boat lurched."); // fewer
        lesson.scribe("L2", "all mine").revise("L2", "all of it mine"); // held no word of a pupil
        assertThat(quiet()).containsExactly("3 The boat lurched. -> Then the boat lurched.");
    }

    @Test
    void a_revision_that_a_choice_an_examination_or_a_new_contribution_is_behind_is_none() {
        lesson.reviseFor(CHOICE, null, "L1", "The boat plummeted.")
                .reviseFor(null, EXAMINATION, "L1", "The boat sank.")
                .offer("like a stone", BEN)
                .revise("L1", "The boat sank like a stone.", "like a stone");
        assertThat(quiet()).isEmpty();
        lesson.revise("L1", "The ship sank like a stone.", "like a stone");
        assertThat(quiet()).hasSize(1);
    }

    @Test
    void a_revision_as_a_pupil_or_the_class_is_none() {
        lesson.reviseAs(BEN, "L1", "The boat plummeted.").reviseAs(Originator.CLASS, "L1", "It plummeted.");
        assertThat(quiet()).isEmpty();
    }

    @Test
    void what_was_scribed_behind_a_line_stays_behind_its_halves() {
        lesson.offer("and sank", BEN)
                .scribe("L2", "and sank", "and sank")
                .join("L1", "L2")
                .revise("L1", "The boat lurched and plummeted", "and sank")
                .split("L1", 3, "L3")
                .revise("L3", "then plummeted", "and sank");
        assertThat(quiet()).hasSize(2);
    }

    @Test
    void a_line_that_was_wiped_and_put_back_by_the_teacher_is_one_for_the_wiping() {
        lesson.revise("L1", "Nothing.").revise("L1", "The boat lurched.");
        assertThat(quiet()).containsExactly("3 The boat lurched. -> Nothing.");
    }

    @Test
    void every_word_of_every_line_as_it_was_scribed_counts_for_the_rate() {
        lesson.revise("L1", "The boat.").scribe("L2", "and, at last, home").remove("L2");
        assertThat(Folding.of(lesson).scribedWords()).isEqualTo(3 + 4);
    }

    private List<String> quiet() {
        return Folding.of(lesson).decided().stream()
                .map(one -> one.version() + " " + one.before() + " -> " + one.after())
                .toList();
    }
}

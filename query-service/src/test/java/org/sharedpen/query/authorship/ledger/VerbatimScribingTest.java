package org.sharedpen.query.authorship.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharedpen.query.authorship.ledger.Lesson.AMIRA;
import static org.sharedpen.query.authorship.ledger.Lesson.BEN;

import org.junit.jupiter.api.Test;

class VerbatimScribingTest {
    private static final Fidelity VERBATIM = new Fidelity(1, 1);
    private static final Fidelity ADAPTED = new Fidelity(1, 0);

    private final Lesson lesson = new Lesson().offer("the boat lurched", AMIRA).offer("and sank", BEN);

    @Test
    void has_all_the_words_whatever_case_and_punctuation() {
        lesson.scribe("L1", "The boat lurched!", "the boat lurched");
        assertThat(lesson.ledger.fidelity()).isEqualTo(VERBATIM);
    }

    @Test
    void may_correct_a_spelling() {
        lesson.offer("the bote lurchd", AMIRA).scribe("L1", "The bote lurched.", "the bote lurchd");
        assertThat(lesson.ledger.fidelity()).isEqualTo(VERBATIM);
    }

    @Test
    void lacks_no_word() {
        lesson.scribe("L1", "The boat", "the boat lurched");
        assertThat(lesson.ledger.fidelity()).isEqualTo(ADAPTED);
    }

    @Test
    void adds_no_word() {
        lesson.scribe("L1", "The old boat lurched", "the boat lurched");
        assertThat(lesson.ledger.fidelity()).isEqualTo(ADAPTED);
    }

    @Test
    void keeps_the_order() {
        lesson.scribe("L1", "lurched the boat", "the boat lurched");
        assertThat(lesson.ledger.fidelity()).isEqualTo(ADAPTED);
    }

    @Test
    void may_be_of_several_contributions_together() {
        lesson.scribe("L1", "The boat lurched and sank.", "the boat lurched", "and sank");
        assertThat(lesson.ledger.fidelity()).isEqualTo(VERBATIM);
    }

    @Test
    void may_write_anew_what_had_been_wiped() {
        lesson.scribe("L1", "The boat lurched", "the boat lurched").remove("L1");
        lesson.scribe("L2", "The boat lurched", "the boat lurched");
        assertThat(lesson.ledger.fidelity()).isEqualTo(new Fidelity(2, 2));
    }

    @Test
    void is_said_of_linked_scribings_alone() {
        lesson.scribe("L1", "Then silence").revise("L1", "The boat lurched", "the boat lurched");
        assertThat(lesson.ledger.fidelity()).isEqualTo(Fidelity.NONE);
    }
}

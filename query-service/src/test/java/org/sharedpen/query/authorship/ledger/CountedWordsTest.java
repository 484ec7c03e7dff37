package org.sharedpen.query.authorship.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharedpen.query.authorship.ledger.Lesson.AMIRA;
import static org.sharedpen.query.authorship.ledger.Lesson.BEN;
import static org.sharedpen.query.authorship.ledger.Lesson.CHIOMA;

import org.junit.jupiter.api.Test;
import org.sharedpen.events.Originator;
import org.sharedpen.events.PupilId;

class CountedWordsTest {
    private final Lesson lesson = new Lesson();

    @Test
    void punctuation_is_never_counted() {
        lesson.scribe("L1", "Well, well – he said!");
        assertThat(lesson.words().total()).isEqualTo(4);
    }

    @Test
    void a_pairs_words_are_halves_and_a_trios_are_thirds() {
        lesson.scribeAs(Lesson.pair(AMIRA, BEN), "L1", null, "one");
        lesson.scribeAs(Lesson.pair(AMIRA, BEN, CHIOMA), "L2", null, "two");
        assertThat(lesson.words().sixths())
                .containsEntry(id(AMIRA), 5)
                .containsEntry(id(BEN), 5)
                .containsEntry(id(CHIOMA), 2);
        assertThat(lesson.words().pupil()).isEqualTo(2);
    }

    @Test
    void class_and_someone_are_pupils_and_no_single_pupil() {
        lesson.scribeAs(Originator.CLASS, "L1", null, "one").scribeAs(Originator.SOMEONE, "L2", null, "two");
        assertThat(lesson.words().pupil()).isEqualTo(2);
        assertThat(lesson.words().sixths()).isEmpty();
    }

    @Test
    void a_source_is_in_the_total_and_on_neither_side() {
        lesson.scribeAs(Originator.SOURCE, "L1", null, "once upon").scribe("L2", "a time");
        Words words = lesson.words();
        assertThat(words.total()).isEqualTo(4);
        assertThat(words.source()).isEqualTo(2);
        assertThat(words.teacher()).isEqualTo(2);
        assertThat(words.pupil()).isZero();
    }

    @Test
    void survival_is_what_stands_of_what_was_ever_scribed() {
        lesson.offer("the boat lurched", AMIRA).scribe("L1", "the boat lurched.", "the boat lurched");
        lesson.revise("L1", "the boat sank.");
        assertThat(ofAmira())
                .extracting(StandingWords::scribed, StandingWords::standing)
                .containsExactly(3, 2);
        lesson.revise("L1", "the boat lurched.");
        assertThat(ofAmira())
                .extracting(StandingWords::scribed, StandingWords::standing)
                .containsExactly(3, 3);
    }

    @Test
    void what_was_never_scribed_has_no_words_to_survive() {
        lesson.offer("cold", AMIRA).scribe("L1", "warm", "cold");
        assertThat(lesson.ledger.standingWords())
                .extracting(StandingWords::originator)
                .containsExactly(Originator.TEACHER);
    }

    @Test
    void a_corrected_attribution_moves_the_words_that_stand() {
        lesson.offer("cold", AMIRA).scribe("L1", "cold sea", "cold").correct("cold", BEN);
        assertThat(lesson.wall("L1")).isEqualTo("Ben: cold | Teacher: sea");
        assertThat(lesson.ledger.standingWords())
                .filteredOn(words -> words.contributionId() != null)
                .singleElement()
                .satisfies(words -> assertThat(words.originator()).isEqualTo(BEN));
    }

    @Test
    void restored_words_stay_in_their_first_cluster() {
        lesson.offer("cold as iron", AMIRA)
                .scribe("L1", "cold as iron", "cold as iron")
                .remove("L1");
        lesson.scribe("L2", "cold as iron it was");
        assertThat(lesson.ledger.standingWords())
                .extracting(StandingWords::originator, StandingWords::scribed, StandingWords::newWords)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(AMIRA, 3, 3),
                        org.assertj.core.groups.Tuple.tuple(Originator.TEACHER, 2, 2));
    }

    private StandingWords ofAmira() {
        return lesson.ledger.standingWords().stream()
                .filter(words -> words.originator().equals(AMIRA))
                .findFirst()
                .orElseThrow();
    }

    private static PupilId id(Originator pupil) {
        return pupil.pupilIds().get(0);
    }
}

package org.sharedpen.command.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharedpen.command.lesson.Telling.offered;
import static org.sharedpen.command.lesson.Telling.offeredBy;
import static org.sharedpen.command.lesson.Telling.offeredFor;
import static org.sharedpen.command.lesson.Telling.offeredIn;
import static org.sharedpen.command.lesson.Telling.pupil;
import static org.sharedpen.command.lesson.Telling.scribed;
import static org.sharedpen.command.lesson.Telling.the;

import org.junit.jupiter.api.Test;
import org.sharedpen.command.lesson.action.Rule;
import org.sharedpen.events.ContributionOffered;
import org.sharedpen.events.Originator;

class ContributionTest {

    @Test
    void keeps_how_many_words_it_has_and_seals_them() {
        Story story = Story.opened(offeredBy("Amira", "the wolf, plummeted!"));
        ContributionOffered offered = story.last(ContributionOffered.class);
        assertThat(offered.wordCount()).isEqualTo(3);
        assertThat(story.opened(the("Amira"), offered.contributionId(), "words", offered.words()))
                .isEqualTo("the wolf, plummeted!");
    }

    @Test
    void may_have_no_words() {
        ContributionOffered offered =
                Story.opened(offered("idea", the("Amira"), null)).last(ContributionOffered.class);
        assertThat(offered.words()).isNull();
        assertThat(offered.wordCount()).isZero();
    }

    @Test
    void may_come_from_a_pair_the_class_or_someone() {
        Story.opened(
                offered("a", the("Amira", "Ben"), "one"),
                offered("b", the("Amira", "Ben", "Dev"), "two"),
                offered("c", Originator.CLASS, "three"),
                offered("d", Originator.SOMEONE, "four"),
                offered("e", Originator.SOURCE, "five"));
    }

    @Test
    void refuses_an_id_that_is_used() {
        Story.opened(offeredBy("Amira", "fell"))
                .then(offeredBy("Ben", "fell"))
                .isRefused(Rule.CONTRIBUTION_ID_MUST_BE_NEW);
    }

    @Test
    void refuses_a_stranger_also_in_a_pair() {
        Story.opened()
                .then(offeredBy("Zoe", "fell"))
                .isRefused(Rule.PUPIL_MUST_BE_IN_CLASS)
                .then(offered("x", the("Amira", "Zoe"), "fell"))
                .isRefused(Rule.PUPIL_MUST_BE_IN_CLASS);
    }

    @Test
    void refuses_a_pupil_whose_key_is_gone() {
        Story story = Story.opened();
        story.words.erase(pupil("Amira"));
        story.then(offeredBy("Amira", "fell")).isRefused(Rule.PUPIL_MUST_BE_IN_CLASS);
    }

    @Test
    void refuses_an_unknown_line_and_an_unknown_choice() {
        Story.opened()
                .then(offeredFor("L1", "fell"))
                .isRefused(Rule.LINE_MUST_STAND)
                .then(offeredIn("choice", "fell"))
                .isRefused(Rule.CHOICE_MUST_BE_KNOWN);
        Story.opened(scribed("L1", "He fell."))
                .then(offeredFor("L1", "plummeted"))
                .isAccepted();
    }
}

package org.sharedpen.command.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharedpen.command.lesson.Telling.argues;
import static org.sharedpen.command.lesson.Telling.arguesFor;
import static org.sharedpen.command.lesson.Telling.arguesInChoice;
import static org.sharedpen.command.lesson.Telling.arguesInExamination;
import static org.sharedpen.command.lesson.Telling.contribution;
import static org.sharedpen.command.lesson.Telling.line;
import static org.sharedpen.command.lesson.Telling.offeredBy;
import static org.sharedpen.command.lesson.Telling.scribed;

import org.junit.jupiter.api.Test;
import org.sharedpen.command.lesson.action.Rule;
import org.sharedpen.events.ReasonGiven;

class ReasonTest {

    @Test
    void is_given_for_a_contribution_or_a_line() {
        Story story = Story.opened(offeredBy("Amira", "fell"), scribed("L1", "He fell."), argues("Ben", "fell"));
        assertThat(story.last(ReasonGiven.class).contributionId()).isEqualTo(contribution("fell"));
        story.then(arguesFor("Dev", "L1"));
        assertThat(story.last(ReasonGiven.class).lineId()).isEqualTo(line("L1"));
    }

    @Test
    void refuses_what_it_could_not_be_about() {
        Story.opened()
                .then(argues("Ben", "fell"))
                .isRefused(Rule.CONTRIBUTION_MUST_BE_KNOWN)
                .then(arguesFor("Ben", "L1"))
                .isRefused(Rule.LINE_MUST_STAND)
                .then(arguesInChoice("Ben", "fell or plummeted"))
                .isRefused(Rule.CHOICE_MUST_BE_KNOWN)
                .then(arguesInExamination("Ben", "what works"))
                .isRefused(Rule.EXAMINATION_MUST_BE_KNOWN);
    }

    @Test
    void refuses_an_id_that_is_used_and_strangers() {
        Story.opened(offeredBy("Amira", "fell"), argues("Ben", "fell"))
                .then(argues("Ben", "fell"))
                .isRefused(Rule.REASON_ID_MUST_BE_NEW)
                .then(argues("Zoe", "fell"))
                .isRefused(Rule.PUPIL_MUST_BE_IN_CLASS);
    }
}

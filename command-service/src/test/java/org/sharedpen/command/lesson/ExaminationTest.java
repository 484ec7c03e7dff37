package org.sharedpen.command.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharedpen.command.lesson.Deciding.examination;
import static org.sharedpen.command.lesson.Deciding.keeps;
import static org.sharedpen.command.lesson.Deciding.looksAt;
import static org.sharedpen.command.lesson.Deciding.reworks;
import static org.sharedpen.command.lesson.Telling.arguesInExamination;
import static org.sharedpen.command.lesson.Telling.line;
import static org.sharedpen.command.lesson.Telling.removed;
import static org.sharedpen.command.lesson.Telling.revisedAfterLooking;
import static org.sharedpen.command.lesson.Telling.scribed;
import static org.sharedpen.command.lesson.Telling.the;

import org.junit.jupiter.api.Test;
import org.sharedpen.command.lesson.action.Rule;
import org.sharedpen.events.ExaminationClosed;
import org.sharedpen.events.ExaminationOutcome;
import org.sharedpen.events.ExaminationQuestion;
import org.sharedpen.events.LineExamined;
import org.sharedpen.events.LineRevised;
import org.sharedpen.events.ReasonGiven;
import org.sharedpen.events.SettledBy;

class ExaminationTest {

    @Test
    void is_of_a_line_that_stands() {
        Story.opened(scribed("L1", "He fell."))
                .then(looksAt("L1", "look"))
                .records(new LineExamined(examination("look"), line("L1"), ExaminationQuestion.STRONGER))
                .then(looksAt("L2", "another"))
                .isRefused(Rule.LINE_MUST_STAND);
    }

    @Test
    void takes_reasons_and_stands_behind_a_revision() {
        Story story =
                Story.opened(scribed("L1", "He fell."), looksAt("L1", "look"), arguesInExamination("Ben", "look"));
        assertThat(story.last(ReasonGiven.class).examinationId()).isEqualTo(examination("look"));
        story.then(revisedAfterLooking("look", "L1", 1, "He plummeted."));
        assertThat(story.last(LineRevised.class).examinationId()).isEqualTo(examination("look"));
    }

    @Test
    void ends_once_also_when_its_line_is_gone() {
        Story.opened(scribed("L1", "He fell."), looksAt("L1", "look"), removed("L1", 1))
                .then(reworks("look", the("Amira", "Ben")))
                .records(new ExaminationClosed(
                        examination("look"), ExaminationOutcome.REWORKED, SettledBy.PUPIL, the("Amira", "Ben")))
                .then(keeps("look"))
                .isRefused(Rule.EXAMINATION_MUST_NOT_BE_CLOSED);
    }

    @Test
    void may_be_one_of_several_of_a_line() {
        Story.opened(scribed("L1", "He fell."), looksAt("L1", "look"), looksAt("L1", "second look"), keeps("look"))
                .then(keeps("second look"))
                .isAccepted();
    }

    @Test
    void refuses_what_is_unknown_ids_that_are_used_and_strangers() {
        Story.opened(scribed("L1", "He fell."), looksAt("L1", "look"))
                .then(keeps("never begun"))
                .isRefused(Rule.EXAMINATION_MUST_BE_KNOWN)
                .then(looksAt("L1", "look"))
                .isRefused(Rule.EXAMINATION_ID_MUST_BE_NEW)
                .then(reworks("look", the("Zoe")))
                .isRefused(Rule.PUPIL_MUST_BE_IN_CLASS);
    }
}

package org.sharedpen.command.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharedpen.command.lesson.Telling.line;
import static org.sharedpen.command.lesson.Telling.revised;
import static org.sharedpen.command.lesson.Telling.revisedAfterLooking;
import static org.sharedpen.command.lesson.Telling.revisedAs;
import static org.sharedpen.command.lesson.Telling.revisedFor;
import static org.sharedpen.command.lesson.Telling.scribed;
import static org.sharedpen.command.lesson.Telling.the;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.sharedpen.command.lesson.action.Rule;
import org.sharedpen.events.LineRevised;
import org.sharedpen.events.Narration;

class RevisedLineTest {

    @Test
    void has_a_higher_version() {
        Story story = Story.opened(scribed("L1", "He fell."), revised("L1", 1, "He plummeted."));
        assertThat(story.version("L1")).isEqualTo(2);
        assertThat(story.last(LineRevised.class).version()).isEqualTo(2);
    }

    @Test
    void refuses_another_version_and_shows_the_line_as_it_is() {
        Story story = Story.opened(scribed("L1", "He fell."), revised("L1", 1, "He plummeted."));
        story.then(revised("L1", 1, "He dropped.")).isRefused(Rule.LINE_MUST_BE_AS_SEEN);
        assertThat(story.shown().version()).isEqualTo(2);
        assertThat(story.shown().text()).isEqualTo("He plummeted.");
    }

    @Test
    void is_accepted_without_effect_where_it_reads_the_same() {
        Story.opened(scribed("L1", "He fell."))
                .then(revised("L1", 1, " He fell. "))
                .recordsNothing();
    }

    @Test
    void keeps_the_reason_that_was_said_aloud() {
        Story story =
                Story.opened(scribed("L1", "He fell."), revisedAs("Ben", "it is stronger", "L1", 1, "He plummeted."));
        Narration narration =
                Objects.requireNonNull(story.last(LineRevised.class).narration());
        assertThat(narration.originator()).isEqualTo(the("Ben"));
        assertThat(story.opened(the("Ben"), line("L1") + ":2", "narration", narration.words()))
                .isEqualTo("it is stronger");
    }

    @Test
    void refuses_what_it_cannot_build_on() {
        Story.opened(scribed("L1", "He fell."))
                .then(revised("L2", 1, "He dropped."))
                .isRefused(Rule.LINE_MUST_STAND)
                .then(revised("L1", 1, "He dropped.", "never offered"))
                .isRefused(Rule.CONTRIBUTION_MUST_BE_KNOWN)
                .then(revisedFor("choice", "L1", 1, "He dropped."))
                .isRefused(Rule.CHOICE_MUST_BE_KNOWN)
                .then(revisedAfterLooking("examination", "L1", 1, "He dropped."))
                .isRefused(Rule.EXAMINATION_MUST_BE_KNOWN)
                .then(revisedAs("Zoe", "why not", "L1", 1, "He dropped."))
                .isRefused(Rule.PUPIL_MUST_BE_IN_CLASS);
    }
}

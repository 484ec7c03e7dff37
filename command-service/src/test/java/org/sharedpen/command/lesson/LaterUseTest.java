package org.sharedpen.command.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharedpen.command.lesson.TakingAlong.means;
import static org.sharedpen.command.lesson.TakingAlong.reflection;
import static org.sharedpen.command.lesson.TakingAlong.used;
import static org.sharedpen.command.lesson.TakingAlong.usedWithoutKnowing;
import static org.sharedpen.command.lesson.Telling.close;
import static org.sharedpen.command.lesson.Telling.offeredBy;
import static org.sharedpen.command.lesson.Telling.pupil;
import static org.sharedpen.command.lesson.Telling.the;
import static org.sharedpen.command.lesson.Telling.undone;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.sharedpen.command.lesson.action.Rule;
import org.sharedpen.events.LaterUseSampled;
import org.sharedpen.events.RecordedBy;

class LaterUseTest {

    private static Story meant() {
        return Story.opened().as("offer", offeredBy("Amira", "fell")).as("reflection", means("Ben", "fell"));
    }

    @Test
    void keeps_title_and_quotation_sealed_for_the_pupil() {
        Story story = meant().then(used("Ben", "it fell"));
        LaterUseSampled sampled = story.last(LaterUseSampled.class);
        assertThat(story.opened(the("Ben"), reflection("Ben"), "task", sampled.taskTitle()))
                .isEqualTo("A letter home");
        assertThat(story.opened(the("Ben"), reflection("Ben"), "quote", sampled.quote()))
                .isEqualTo("it fell");
    }

    @Test
    void is_taken_at_any_time_once_the_lesson_was_opened_and_is_never_late() {
        Story story = meant().then(close())
                .after(Duration.ofDays(90))
                .then(used("Ben", "it fell"))
                .isAccepted();
        assertThat(story.last(story.beside)).doesNotContainKey(RecordedBy.LATE);
        new Story().then(used("Ben", "it fell")).isRefused(Rule.LESSON_MUST_BE_OPEN);
    }

    @Test
    void may_be_looked_at_again() {
        meant().then(used("Ben", "it fell")).then(used("Ben", "it plummeted")).isAccepted();
    }

    @Test
    void can_be_undone_at_any_time_but_nothing_else_can() {
        Story story = meant().then(close())
                .as("sample", used("Ben", "it fell"))
                .then(undone("reflection"))
                .isRefused(Rule.LESSON_MUST_NOT_BE_CLOSED)
                .then(undone("sample"))
                .isAccepted()
                .then(undone("sample"))
                .recordsNothing();
        story.then(undone("reflection")).isRefused(Rule.LESSON_MUST_NOT_BE_CLOSED);
    }

    @Test
    void keeps_the_reflection_that_it_is_about() {
        meant().as("sample", used("Ben", "it fell"))
                .then(undone("reflection"))
                .isRefused(Rule.NOTHING_MUST_DEPEND_ON_IT)
                .then(undone("offer"))
                .isRefused(Rule.NOTHING_MUST_DEPEND_ON_IT)
                .then(undone("sample"))
                .then(undone("reflection"))
                .isAccepted();
    }

    @Test
    void refuses_a_reflection_that_is_not_there_or_was_not_known_to_be_the_pupils() {
        meant().then(used("Amira", "it fell"))
                .isRefused(Rule.REFLECTION_MUST_BE_KNOWN)
                .then(usedWithoutKnowing("Ben", "it fell"))
                .isRefused(Rule.REFLECTION_MUST_BE_KNOWN)
                .then(usedWithoutKnowing("Ben", "it fell").by(pupil("Amira")))
                .isRefused(Rule.REFLECTION_MUST_BE_KNOWN);
    }

    @Test
    void refuses_a_pupil_whose_key_is_gone() {
        Story story = meant();
        story.words.erase(pupil("Ben"));
        story.then(used("Ben", "it fell")).isRefused(Rule.PUPIL_MUST_BE_IN_CLASS);
    }
}

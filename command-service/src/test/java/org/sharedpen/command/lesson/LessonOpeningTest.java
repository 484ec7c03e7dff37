package org.sharedpen.command.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharedpen.command.lesson.Telling.absent;
import static org.sharedpen.command.lesson.Telling.close;
import static org.sharedpen.command.lesson.Telling.id;
import static org.sharedpen.command.lesson.Telling.offeredBy;
import static org.sharedpen.command.lesson.Telling.open;
import static org.sharedpen.command.lesson.Telling.openForTranscript;
import static org.sharedpen.command.lesson.Telling.present;
import static org.sharedpen.command.lesson.Telling.pupil;
import static org.sharedpen.command.lesson.Telling.reopen;

import org.junit.jupiter.api.Test;
import org.sharedpen.command.lesson.action.Rule;
import org.sharedpen.events.AccountId;
import org.sharedpen.events.CaptureMode;
import org.sharedpen.events.LessonOpened;

class LessonOpeningTest {

    @Test
    void whoever_is_not_absent_is_present() {
        LessonOpened opened = Story.of(absent("Ben")).last(LessonOpened.class);
        assertThat(opened.present()).containsExactlyInAnyOrder(pupil("Amira"), pupil("Chloe"), pupil("Dev"));
        assertThat(opened.absent()).containsExactly(pupil("Ben"));
    }

    @Test
    void whoever_is_not_present_is_absent() {
        LessonOpened opened = Story.of(present("Ben")).last(LessonOpened.class);
        assertThat(opened.present()).containsExactly(pupil("Ben"));
        assertThat(opened.absent()).hasSize(3);
    }

    @Test
    void refuses_a_stranger() {
        new Story().then(absent("Zoe")).isRefused(Rule.PUPIL_MUST_BE_IN_CLASS);
    }

    @Test
    void refuses_a_second_opening() {
        Story.opened().then(open()).isRefused(Rule.LESSON_MUST_NOT_BE_OPEN_YET);
    }

    @Test
    void refuses_to_open_what_was_closed() {
        Story.opened(close()).then(open()).isRefused(Rule.LESSON_MUST_NOT_BE_CLOSED);
    }

    @Test
    void refuses_everything_before_it() {
        new Story().then(offeredBy("Amira", "the wolf")).isRefused(Rule.LESSON_MUST_BE_OPEN);
        new Story().then(reopen()).isRefused(Rule.LESSON_MUST_BE_OPEN);
        new Story().then(close()).isRefused(Rule.LESSON_MUST_BE_OPEN);
    }

    @Test
    void keeps_who_opened_it_and_how() {
        LessonOpened opened = Story.of(openForTranscript()).last(LessonOpened.class);
        assertThat(opened.openedBy()).isEqualTo(new AccountId(id("teacher")));
        assertThat(opened.captureMode()).isEqualTo(CaptureMode.TRANSCRIBED);
    }
}

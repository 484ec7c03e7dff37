package org.sharedpen.command.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharedpen.command.lesson.Telling.close;
import static org.sharedpen.command.lesson.Telling.joined;
import static org.sharedpen.command.lesson.Telling.moved;
import static org.sharedpen.command.lesson.Telling.offeredBy;
import static org.sharedpen.command.lesson.Telling.passes;
import static org.sharedpen.command.lesson.Telling.removed;
import static org.sharedpen.command.lesson.Telling.revised;
import static org.sharedpen.command.lesson.Telling.scribed;
import static org.sharedpen.command.lesson.Telling.split;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.sharedpen.command.lesson.action.Rule;
import org.sharedpen.events.RecordedBy;

class LateArrivalTest {
    private static final Instant IN_THE_LESSON = Story.MORNING.plusSeconds(2);
    private static final Duration WEEK = Duration.ofDays(7);

    private static Story closedAfter(Duration lesson) {
        return Story.opened(scribed("L1", "He fell.")).after(lesson).then(close());
    }

    private static Story closed() {
        return closedAfter(Duration.ofHours(1));
    }

    @Test
    void a_contribution_from_before_the_closing_is_accepted_and_marked() {
        Story story = closed().after(Duration.ofDays(3)).happenedAt(IN_THE_LESSON, "late", offeredBy("Ben", "wolf"));
        story.isAccepted();
        assertThat(story.last(story.beside)).containsEntry(RecordedBy.LATE, true);
    }

    @Test
    void a_pass_and_text_are_accepted_too() {
        closed().happenedAt(IN_THE_LESSON, "a", passes("Ben"))
                .isAccepted()
                .happenedAt(IN_THE_LESSON, "b", scribed("L2", "Nobody saw."))
                .isAccepted()
                .happenedAt(IN_THE_LESSON, "c", revised("L1", 1, "He plummeted."))
                .isAccepted()
                .happenedAt(IN_THE_LESSON, "d", moved("L1", 2, "L2"))
                .isAccepted()
                .happenedAt(IN_THE_LESSON, "e", split("L1", 2, 3, "L3"))
                .isAccepted()
                .happenedAt(IN_THE_LESSON, "f", joined("L1", 3, "L3", 1))
                .isAccepted()
                .happenedAt(IN_THE_LESSON, "g", removed("L1", 4))
                .isAccepted();
    }

    @Test
    void it_is_accepted_for_seven_days_and_no_longer() {
        closed().after(WEEK.minusSeconds(1))
                .happenedAt(IN_THE_LESSON, "late", passes("Ben"))
                .isAccepted();
        closed().after(WEEK).happenedAt(IN_THE_LESSON, "late", passes("Ben")).isRefused(Rule.LESSON_MUST_NOT_BE_CLOSED);
    }

    @Test
    void the_closing_itself_is_too_late() {
        Story story = closed();
        Instant closing = story.now().minusSeconds(1);
        story.happenedAt(closing, "a", passes("Ben")).isRefused(Rule.LESSON_MUST_NOT_BE_CLOSED);
        story.happenedAt(closing.minusMillis(1), "b", passes("Ben")).isAccepted();
    }

    @Test
    void the_devices_clock_is_corrected_by_what_it_shows_when_it_sends() {
        Story story = closed();
        Instant twoDaysSlow = story.now().minus(Duration.ofDays(2));
        Entry entry = Story.entry("x", "body", IN_THE_LESSON.minus(Duration.ofDays(2)), passes("Ben"));
        assertThat(story.batch(twoDaysSlow, entry)).containsExactly(Outcome.ACCEPTED);
        assertThat(story.last(story.beside))
                .containsEntry(
                        RecordedBy.OCCURRED_AT,
                        IN_THE_LESSON.minus(Duration.ofDays(2)).toString())
                .containsEntry(RecordedBy.CORRECTED_AT, IN_THE_LESSON.toString());
    }

    @Test
    void a_clock_that_was_wrong_until_it_was_set_before_sending_loses_nothing() {
        closed().happenedAt(Story.MORNING.minus(Duration.ofDays(2)), "x", passes("Ben"))
                .isAccepted();
    }

    @Test
    void a_closing_before_the_opening_counts_from_when_it_was_recorded() {
        Story story = Story.opened().after(Duration.ofHours(1));
        story.happenedAt(Story.MORNING.minus(Duration.ofDays(2)), "close", close())
                .isAccepted();
        story.happenedAt(IN_THE_LESSON, "x", passes("Ben")).isAccepted();
    }

    @Test
    void a_closing_in_the_future_counts_from_when_it_was_recorded() {
        Story story = Story.opened();
        story.happenedAt(story.now().plus(Duration.ofDays(30)), "close", close())
                .isAccepted();
        story.after(Duration.ofHours(1)).then(passes("Ben")).isRefused(Rule.LESSON_MUST_NOT_BE_CLOSED);
    }

    @Test
    void what_comes_while_the_lesson_is_open_is_not_late() {
        Story story = Story.opened(passes("Ben"));
        assertThat(story.beside).noneMatch(beside -> beside.containsKey(RecordedBy.LATE));
    }
}

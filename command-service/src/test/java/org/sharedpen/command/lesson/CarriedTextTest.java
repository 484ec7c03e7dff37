package org.sharedpen.command.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharedpen.command.lesson.TakingAlong.EARLIER;
import static org.sharedpen.command.lesson.TakingAlong.blank;
import static org.sharedpen.command.lesson.TakingAlong.carried;
import static org.sharedpen.command.lesson.Telling.arguesFor;
import static org.sharedpen.command.lesson.Telling.close;
import static org.sharedpen.command.lesson.Telling.joined;
import static org.sharedpen.command.lesson.Telling.line;
import static org.sharedpen.command.lesson.Telling.moved;
import static org.sharedpen.command.lesson.Telling.removed;
import static org.sharedpen.command.lesson.Telling.revised;
import static org.sharedpen.command.lesson.Telling.scribed;
import static org.sharedpen.command.lesson.Telling.scribedAfter;
import static org.sharedpen.command.lesson.Telling.split;
import static org.sharedpen.command.lesson.Telling.undone;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sharedpen.command.lesson.action.Action;
import org.sharedpen.command.lesson.action.Rule;
import org.sharedpen.command.lesson.text.EarlierWall;
import org.sharedpen.events.CarriedLine;
import org.sharedpen.events.TextCarried;

class CarriedTextTest {

    private static Story earlier() {
        return Story.opened(scribed("E1", "He fell."), scribed("E2", "Nobody saw."), revised("E1", 1, "He plummeted."));
    }

    @Test
    void stands_behind_what_is_there_already_in_the_words_and_the_order_of_then() {
        Story story = Story.opened(scribed("L1", "Today."))
                .then(carried(earlier()))
                .records(new TextCarried(
                        EARLIER,
                        4,
                        List.of(
                                new CarriedLine(line("E1"), 1, "He plummeted."),
                                new CarriedLine(line("E2"), 1, "Nobody saw."))));
        assertThat(story.wall()).containsExactly("Today.", "He plummeted.", "Nobody saw.");
        assertThat(story.version("E1")).isEqualTo(1);
    }

    @Test
    void may_be_some_of_the_lines() {
        Story story = Story.opened(carried(earlier(), "E2"));
        assertThat(story.wall()).containsExactly("Nobody saw.");
        story.then(carried(earlier(), "E1")).isAccepted();
        assertThat(story.wall()).containsExactly("Nobody saw.", "He plummeted.");
    }

    @Test
    void keeps_the_order_of_then_whatever_the_order_of_the_ids() {
        assertThat(Story.opened(carried(earlier(), "E2", "E1")).wall()).containsExactly("He plummeted.", "Nobody saw.");
    }

    @Test
    void goes_on_like_any_other_line() {
        Story story = Story.opened(carried(earlier()))
                .then(revised("E1", 1, "He dropped."))
                .isAccepted()
                .then(moved("E2", 1, null))
                .isAccepted()
                .then(scribedAfter("E2", "L1", "So it was."))
                .isAccepted();
        assertThat(story.wall()).containsExactly("Nobody saw.", "So it was.", "He dropped.");
    }

    @Test
    void does_not_come_again_while_it_stands() {
        Story.opened(carried(earlier(), "E1"))
                .then(carried(earlier()))
                .isRefused(Rule.LINE_ID_MUST_BE_NEW)
                .then(carried(earlier(), "E2"))
                .isAccepted();
    }

    @Test
    void comes_again_after_it_was_undone_with_a_version_that_nobody_has_seen() {
        Story story = Story.opened().as("first", carried(earlier())).then(undone("first"));
        story.as("second", carried(earlier(), "E1"))
                .records(new TextCarried(EARLIER, 4, List.of(new CarriedLine(line("E1"), 2, "He plummeted."))));
        assertThat(story.version("E1")).isEqualTo(2);
        story.then(revised("E1", 1, "He dropped."))
                .isRefused(Rule.LINE_MUST_BE_AS_SEEN)
                .as("revision", revised("E1", 2, "He dropped."))
                .isAccepted()
                .then(undone("revision"))
                .then(undone("second"))
                .isAccepted()
                .then(carried(earlier()))
                .isAccepted();
        assertThat(story.wall()).containsExactly("He plummeted.", "Nobody saw.");
        assertThat(story.version("E1")).isEqualTo(5);
        assertThat(story.version("E2")).isEqualTo(2);
    }

    @Test
    void comes_again_after_it_was_taken_off_or_into_another_line() {
        Story story = Story.opened(carried(earlier()), removed("E1", 1), scribed("L1", "Today."))
                .then(carried(earlier(), "E1"))
                .isAccepted()
                .as("join", joined("L1", 1, "E1", 2))
                .then(carried(earlier(), "E1"))
                .isAccepted()
                .then(undone("join"))
                .isRefused(Rule.NOTHING_MUST_DEPEND_ON_IT);
        assertThat(story.wall()).containsExactly("Nobody saw.", "Today. He plummeted.", "He plummeted.");
        assertThat(story.version("E1")).isEqualTo(3);
    }

    @Test
    void keeps_its_version_when_something_else_is_undone() {
        Story story = Story.opened(carried(earlier(), "E1"), removed("E1", 1), carried(earlier(), "E1"))
                .as("other", scribed("L1", "Today."))
                .then(undone("other"));
        assertThat(story.version("E1")).isEqualTo(2);
    }

    @Test
    void never_comes_under_the_id_of_a_line_that_was_written_here() {
        Story story = Story.opened(scribed("E1", "One. Two."))
                .as("split", split("E1", 1, 5, "E2"))
                .then(undone("split"))
                .then(removed("E1", 3));
        for (String id : List.of("E1", "E2")) {
            story.then(carried(earlier(), id)).isRefused(Rule.LINE_ID_MUST_BE_NEW);
        }
    }

    @Test
    void keeps_its_id_from_every_new_line_though_it_is_gone() {
        Story.opened(scribed("L1", "One. Two."), carried(earlier(), "E1"), removed("E1", 1))
                .then(scribed("E1", "Mine."))
                .isRefused(Rule.LINE_ID_MUST_BE_NEW)
                .then(split("L1", 1, 5, "E1"))
                .isRefused(Rule.LINE_ID_MUST_BE_NEW);
    }

    @Test
    void is_refused_where_there_is_none_or_the_lesson_is_none_of_the_unit() {
        Story.opened()
                .then(carried(blank()))
                .isRefused(Rule.SOMETHING_MUST_STAND_THERE)
                .then(carried(EarlierWall.ELSEWHERE))
                .isRefused(Rule.LESSON_MUST_BE_ANOTHER_OF_THE_UNIT)
                .then(carried(earlier(), "E1", "E3"))
                .isRefused(Rule.LINE_MUST_STAND);
    }

    @Test
    void comes_only_while_the_lesson_is_open() {
        new Story().then(carried(earlier())).isRefused(Rule.LESSON_MUST_BE_OPEN);
        Story.opened(close())
                .happenedAt(Story.MORNING, "late", carried(earlier()))
                .isRefused(Rule.LESSON_MUST_NOT_BE_CLOSED);
    }

    @Test
    void can_be_undone_while_nothing_has_become_of_it() {
        Story story = Story.opened(scribed("L1", "Today."))
                .as("carry", carried(earlier()))
                .then(undone("carry"))
                .isAccepted();
        assertThat(story.wall()).containsExactly("Today.");
        for (Action later : List.of(
                revised("E1", 1, "He dropped."),
                moved("E2", 1, null),
                removed("E2", 1),
                scribedAfter("E2", "L2", "So it was."),
                arguesFor("Ben", "E1"))) {
            Story.opened(scribed("L1", "Today."))
                    .as("carry", carried(earlier()))
                    .then(later)
                    .isAccepted()
                    .then(undone("carry"))
                    .isRefused(Rule.NOTHING_MUST_DEPEND_ON_IT);
        }
    }
}

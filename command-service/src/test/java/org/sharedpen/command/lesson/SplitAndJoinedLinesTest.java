package org.sharedpen.command.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharedpen.command.lesson.Telling.joined;
import static org.sharedpen.command.lesson.Telling.line;
import static org.sharedpen.command.lesson.Telling.moved;
import static org.sharedpen.command.lesson.Telling.revised;
import static org.sharedpen.command.lesson.Telling.scribed;
import static org.sharedpen.command.lesson.Telling.split;
import static org.sharedpen.command.lesson.Telling.undone;

import org.junit.jupiter.api.Test;
import org.sharedpen.command.lesson.action.Rule;
import org.sharedpen.events.LineSplit;
import org.sharedpen.events.LinesJoined;

class SplitAndJoinedLinesTest {
    private static final String WHOLE = "The wolf fell. Nobody saw.";

    @Test
    void a_line_becomes_two_at_a_token() {
        Story.opened(scribed("L1", WHOLE))
                .then(split("L1", 1, 15, "L2"))
                .records(new LineSplit(line("L1"), 2, 4, "The wolf fell.", line("L2"), "Nobody saw."));
    }

    @Test
    void refuses_a_place_within_a_word_or_at_the_ends() {
        for (int at : new int[] {0, 1, 3, 14, 16, WHOLE.length(), 99}) {
            Story.opened(scribed("L1", WHOLE))
                    .then(split("L1", 1, at, "L2"))
                    .isRefused(Rule.SPLIT_MUST_LEAVE_TWO_LINES);
        }
    }

    @Test
    void refuses_an_id_that_is_used_and_a_line_that_changed() {
        Story.opened(scribed("L1", WHOLE), revised("L1", 1, WHOLE + " Not one."))
                .then(split("L1", 2, 15, "L1"))
                .isRefused(Rule.LINE_ID_MUST_BE_NEW)
                .then(split("L1", 1, 15, "L2"))
                .isRefused(Rule.LINE_MUST_BE_AS_SEEN);
    }

    @Test
    void two_lines_become_one() {
        Story.opened(scribed("L1", "The wolf fell."), scribed("L2", "Nobody saw."))
                .then(joined("L1", 1, "L2", 1))
                .records(new LinesJoined(line("L1"), 2, line("L2"), WHOLE));
    }

    @Test
    void what_was_one_word_apart_from_its_mark_grows_together_again() {
        Story story = Story.opened(scribed("L1", "He fell."), split("L1", 1, 7, "L2"), joined("L1", 2, "L2", 1));
        assertThat(story.wall()).containsExactly("He fell.");
    }

    @Test
    void halves_of_which_one_was_rewritten_get_a_space() {
        String glued = "The boat fell.Then it sank.";
        Story first = Story.opened(
                scribed("L1", glued), split("L1", 1, 14, "L2"), revised("L1", 2, "It fell."), joined("L1", 3, "L2", 1));
        assertThat(first.wall()).containsExactly("It fell. Then it sank.");
        Story second = Story.opened(
                scribed("L1", glued),
                split("L1", 1, 14, "L2"),
                revised("L2", 1, "So it sank."),
                joined("L1", 2, "L2", 2));
        assertThat(second.wall()).containsExactly("The boat fell. So it sank.");
    }

    @Test
    void a_rewriting_that_was_undone_lets_them_grow_together_again() {
        Story story = Story.opened(scribed("L1", "He fell."), split("L1", 1, 7, "L2"))
                .as("revision", revised("L2", 1, "!"))
                .then(undone("revision"))
                .then(joined("L1", 2, "L2", 3))
                .isAccepted();
        assertThat(story.wall()).containsExactly("He fell.");
    }

    @Test
    void pieces_grow_together_again_in_whatever_order() {
        Story pieces = Story.opened(scribed("L1", "One.Two.Three."), split("L1", 1, 4, "L2"), split("L2", 1, 4, "L3"))
                .then(joined("L2", 2, "L3", 1))
                .then(joined("L1", 2, "L2", 3))
                .isAccepted();
        assertThat(pieces.wall()).containsExactly("One.Two.Three.");
        Story others = Story.opened(scribed("L1", "One.Two.Three."), split("L1", 1, 8, "L3"), split("L1", 2, 4, "L2"))
                .then(joined("L2", 1, "L3", 1))
                .then(joined("L1", 3, "L2", 2))
                .isAccepted();
        assertThat(others.wall()).containsExactly("One.Two.Three.");
    }

    @Test
    void a_line_that_took_another_in_no_longer_hangs_together_with_what_was_behind_it() {
        Story story = Story.opened(scribed("L1", "One.Two."), split("L1", 1, 4, "L2"), scribed("L3", "Between."))
                .then(moved("L3", 1, "L1"))
                .then(joined("L1", 2, "L3", 1))
                .then(joined("L1", 3, "L2", 1))
                .isAccepted();
        assertThat(story.wall()).containsExactly("One. Between. Two.");
    }

    @Test
    void two_words_never_grow_together() {
        Story story = Story.opened(
                scribed("L1", "He fell."),
                split("L1", 1, 7, "L2"),
                revised("L2", 1, "down."),
                joined("L1", 2, "L2", 2));
        assertThat(story.wall()).containsExactly("He fell down.");
    }

    @Test
    void refuses_lines_that_do_not_follow_one_another() {
        Story.opened(scribed("L1", "One."), scribed("L2", "Two."), scribed("L3", "Three."))
                .then(joined("L1", 1, "L3", 1))
                .isRefused(Rule.LINES_MUST_FOLLOW_ONE_ANOTHER)
                .then(joined("L2", 1, "L1", 1))
                .isRefused(Rule.LINES_MUST_FOLLOW_ONE_ANOTHER)
                .then(joined("L1", 1, "L1", 1))
                .isRefused(Rule.LINES_MUST_FOLLOW_ONE_ANOTHER);
    }

    @Test
    void refuses_where_the_second_line_changed() {
        Story story = Story.opened(scribed("L1", "One."), scribed("L2", "Two."), revised("L2", 1, "Too."));
        story.then(joined("L1", 1, "L2", 1)).isRefused(Rule.LINE_MUST_BE_AS_SEEN);
        assertThat(story.shown().lineId()).isEqualTo(line("L2"));
    }

    @Test
    void refuses_a_line_that_would_be_too_long() {
        Story.opened(scribed("L1", "a".repeat(1_500)), scribed("L2", "b".repeat(1_500)))
                .then(joined("L1", 1, "L2", 1))
                .isRefused(Rule.TEXT_MUST_FIT);
    }
}

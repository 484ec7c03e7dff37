package org.sharedpen.command.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharedpen.command.lesson.Telling.moved;
import static org.sharedpen.command.lesson.Telling.removed;
import static org.sharedpen.command.lesson.Telling.revised;
import static org.sharedpen.command.lesson.Telling.scribed;

import org.junit.jupiter.api.Test;
import org.sharedpen.command.lesson.action.Rule;

class MovedAndRemovedLinesTest {

    private static Story three() {
        return Story.opened(scribed("L1", "One."), scribed("L2", "Two."), scribed("L3", "Three."));
    }

    @Test
    void a_line_moves_behind_another_or_to_the_front() {
        assertThat(three().then(moved("L1", 1, "L3")).wall()).containsExactly("Two.", "Three.", "One.");
        assertThat(three().then(moved("L3", 1, null)).wall()).containsExactly("Three.", "One.", "Two.");
        assertThat(three().then(moved("L1", 1, "L2")).wall()).containsExactly("Two.", "One.", "Three.");
    }

    @Test
    void moving_changes_no_version() {
        assertThat(three().then(moved("L1", 1, "L3")).version("L1")).isEqualTo(1);
    }

    @Test
    void moving_to_where_it_stands_has_no_effect() {
        three().then(moved("L2", 1, "L1")).recordsNothing();
        three().then(moved("L1", 1, null)).recordsNothing();
    }

    @Test
    void a_line_is_wiped_off() {
        assertThat(three().then(removed("L2", 1)).wall()).containsExactly("One.", "Three.");
    }

    @Test
    void refuses_unknown_and_changed_lines() {
        three().then(moved("L1", 1, "L1"))
                .isRefused(Rule.LINE_MUST_NOT_FOLLOW_ITSELF)
                .then(moved("L1", 1, "L9"))
                .isRefused(Rule.LINE_MUST_STAND)
                .then(moved("L9", 1, "L1"))
                .isRefused(Rule.LINE_MUST_STAND)
                .then(moved("L1", 2, "L3"))
                .isRefused(Rule.LINE_MUST_BE_AS_SEEN)
                .then(removed("L1", 2))
                .isRefused(Rule.LINE_MUST_BE_AS_SEEN)
                .then(removed("L9", 1))
                .isRefused(Rule.LINE_MUST_STAND);
    }

    @Test
    void what_was_wiped_off_is_unknown() {
        three().then(removed("L2", 1)).then(revised("L2", 1, "Too.")).isRefused(Rule.LINE_MUST_STAND);
    }
}

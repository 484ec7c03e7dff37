package org.sharedpen.command.lesson;

import static org.sharedpen.command.lesson.Deciding.attendsNoMoreTo;
import static org.sharedpen.command.lesson.Deciding.attendsTo;
import static org.sharedpen.command.lesson.Deciding.attendsToAll;
import static org.sharedpen.command.lesson.Telling.undone;

import org.junit.jupiter.api.Test;
import org.sharedpen.command.lesson.action.Rule;
import org.sharedpen.events.CraftFocus;
import org.sharedpen.events.EditFocusCleared;
import org.sharedpen.events.EditFocusSet;

class EditFocusTest {

    @Test
    void is_set_and_cleared_and_set_to_another() {
        Story.opened()
                .then(attendsTo(CraftFocus.VOCABULARY))
                .records(new EditFocusSet(CraftFocus.VOCABULARY))
                .then(attendsToAll())
                .records(new EditFocusCleared(CraftFocus.VOCABULARY))
                .then(attendsTo(CraftFocus.DIALOGUE))
                .records(new EditFocusSet(CraftFocus.DIALOGUE))
                .then(attendsNoMoreTo(CraftFocus.DIALOGUE))
                .records(new EditFocusCleared(CraftFocus.DIALOGUE));
    }

    @Test
    void refuses_a_second_one_while_one_is_set() {
        Story.opened(attendsTo(CraftFocus.VOCABULARY))
                .then(attendsTo(CraftFocus.DIALOGUE))
                .isRefused(Rule.EDIT_FOCUS_MUST_BE_FREE)
                .then(attendsNoMoreTo(CraftFocus.DIALOGUE))
                .isRefused(Rule.EDIT_FOCUS_MUST_BE_THE_ONE_SET);
    }

    @Test
    void is_accepted_without_effect_where_it_is_so_already() {
        Story.opened(attendsTo(CraftFocus.VOCABULARY))
                .then(attendsTo(CraftFocus.VOCABULARY))
                .recordsNothing();
        Story.opened().then(attendsToAll()).recordsNothing();
        Story.opened().then(attendsNoMoreTo(CraftFocus.DIALOGUE)).recordsNothing();
    }

    @Test
    void only_its_latest_change_can_be_undone() {
        Story story = Story.opened()
                .as("set", attendsTo(CraftFocus.VOCABULARY))
                .as("cleared", attendsToAll())
                .then(undone("set"))
                .isRefused(Rule.NOTHING_MUST_DEPEND_ON_IT)
                .then(undone("cleared"))
                .isAccepted();
        story.then(attendsTo(CraftFocus.DIALOGUE)).isRefused(Rule.EDIT_FOCUS_MUST_BE_FREE);
        story.then(undone("set")).isAccepted();
        story.then(attendsTo(CraftFocus.DIALOGUE)).isAccepted();
    }
}

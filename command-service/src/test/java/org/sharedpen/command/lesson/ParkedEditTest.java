package org.sharedpen.command.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharedpen.command.lesson.Deciding.parks;
import static org.sharedpen.command.lesson.Deciding.parksFor;
import static org.sharedpen.command.lesson.Telling.contribution;
import static org.sharedpen.command.lesson.Telling.offeredBy;
import static org.sharedpen.command.lesson.Telling.undone;

import org.junit.jupiter.api.Test;
import org.sharedpen.command.lesson.action.Rule;
import org.sharedpen.events.EditParked;
import org.sharedpen.events.Originator;

class ParkedEditTest {

    @Test
    void is_kept_with_the_teachers_reason_or_without() {
        Story story = Story.opened(offeredBy("Amira", "fell"), offeredBy("Ben", "a comma"))
                .then(parksFor("not today", "a comma"));
        EditParked parked = story.last(EditParked.class);
        assertThat(story.opened(Originator.TEACHER, contribution("a comma"), "reason", parked.reason()))
                .isEqualTo("not today");
        story.then(parks("fell")).records(new EditParked(contribution("fell"), null));
    }

    @Test
    void is_parked_once_until_that_is_undone() {
        Story.opened(offeredBy("Ben", "a comma"))
                .as("parked", parks("a comma"))
                .then(parksFor("as said", "a comma"))
                .recordsNothing()
                .then(undone("parked"))
                .then(parks("a comma"))
                .records(new EditParked(contribution("a comma"), null));
    }

    @Test
    void refuses_what_was_never_offered() {
        Story.opened().then(parks("a comma")).isRefused(Rule.CONTRIBUTION_MUST_BE_KNOWN);
    }
}

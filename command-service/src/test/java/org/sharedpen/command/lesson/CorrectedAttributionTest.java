package org.sharedpen.command.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharedpen.command.lesson.Telling.contribution;
import static org.sharedpen.command.lesson.Telling.offeredBy;
import static org.sharedpen.command.lesson.Telling.pupil;
import static org.sharedpen.command.lesson.Telling.scribed;
import static org.sharedpen.command.lesson.Telling.the;
import static org.sharedpen.command.lesson.Telling.wasReally;

import org.junit.jupiter.api.Test;
import org.sharedpen.command.lesson.action.Rule;
import org.sharedpen.events.AttributionCorrected;
import org.sharedpen.events.LineScribed;
import org.sharedpen.events.Originator;
import org.sharedpen.events.Pair;

class CorrectedAttributionTest {

    @Test
    void seals_the_words_anew_for_whose_they_are() {
        Story story = Story.opened(offeredBy("Amira", "plummeted"), wasReally("plummeted", the("Ben", "Dev")));
        AttributionCorrected corrected = story.last(AttributionCorrected.class);
        assertThat(story.opened(the("Ben", "Dev"), contribution("plummeted"), "words", corrected.words()))
                .isEqualTo("plummeted");
    }

    @Test
    void goes_on_from_the_correction() {
        Story story = Story.opened(
                offeredBy("Amira", "plummeted"),
                wasReally("plummeted", the("Ben")),
                wasReally("plummeted", Originator.TEACHER));
        story.then(scribed("L1", "He plummeted.", "plummeted"));
        assertThat(story.last(LineScribed.class).links().get(0).same()).containsExactly(new Pair(0, 1));
    }

    @Test
    void keeps_no_words_that_cannot_be_opened_any_more() {
        Story story = Story.opened(offeredBy("Amira", "plummeted"));
        story.words.erase(pupil("Amira"));
        story.then(wasReally("plummeted", the("Ben")))
                .records(new AttributionCorrected(contribution("plummeted"), the("Ben"), null));
    }

    @Test
    void is_accepted_without_effect_where_it_is_so_already() {
        Story.opened(offeredBy("Amira", "fell"))
                .then(wasReally("fell", the("Amira")))
                .recordsNothing();
    }

    @Test
    void refuses_what_was_never_offered_and_strangers() {
        Story.opened(offeredBy("Amira", "fell"))
                .then(wasReally("rose", the("Amira")))
                .isRefused(Rule.CONTRIBUTION_MUST_BE_KNOWN)
                .then(wasReally("fell", the("Zoe")))
                .isRefused(Rule.PUPIL_MUST_BE_IN_CLASS);
    }
}

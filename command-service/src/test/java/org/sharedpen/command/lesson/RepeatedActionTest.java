package org.sharedpen.command.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharedpen.command.lesson.Telling.action;
import static org.sharedpen.command.lesson.Telling.offeredBy;
import static org.sharedpen.command.lesson.Telling.passes;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sharedpen.command.lesson.action.Rule;

class RepeatedActionTest {

    @Test
    void is_a_duplicate_and_changes_nothing() {
        Story story = Story.opened().as("offer", offeredBy("Amira", "fell"));
        long version = story.lesson.version();
        assertThat(story.as("offer", offeredBy("Amira", "fell")).last()).isEqualTo(Outcome.DUPLICATE);
        assertThat(story.lesson.version()).isEqualTo(version);
    }

    @Test
    void with_another_body_is_refused() {
        Story.opened()
                .as("offer", offeredBy("Amira", "fell"))
                .as("offer", offeredBy("Ben", "fell"))
                .isRefused(Rule.ACTION_ID_MUST_BE_NEW);
    }

    @Test
    void is_recognised_within_one_batch() {
        Story story = Story.opened();
        Entry offer = story.entry("offer", offeredBy("Amira", "fell"));
        Entry other = story.entry("offer", offeredBy("Ben", "rose"));
        List<Outcome> outcomes = story.batch(offer, offer, other);
        assertThat(outcomes.subList(0, 2)).containsExactly(Outcome.ACCEPTED, Outcome.DUPLICATE);
        assertThat(Story.rule(outcomes.get(2))).isEqualTo(Rule.ACTION_ID_MUST_BE_NEW);
    }

    @Test
    void that_was_refused_is_judged_anew() {
        Story.opened()
                .as("pass", passes("Zoe"))
                .isRefused(Rule.PUPIL_MUST_BE_IN_CLASS)
                .joined("Zoe")
                .as("pass", passes("Zoe"))
                .isAccepted();
    }

    @Test
    void decides_nothing_before_the_log_was_asked() {
        Story story = Story.opened().as("offer", offeredBy("Amira", "fell"));
        long version = story.lesson.version();
        assertThat(story.unasked(story.entry("new", passes("Ben")), story.entry("offer", passes("Ben"))))
                .isEqualTo(new Answer.LookUp(Set.of(action("offer"))));
        assertThat(story.lesson.version()).isEqualTo(version);
    }
}

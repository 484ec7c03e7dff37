package org.sharedpen.command.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharedpen.command.lesson.Deciding.asksAbout;
import static org.sharedpen.command.lesson.Deciding.looksAt;
import static org.sharedpen.command.lesson.Deciding.reworks;
import static org.sharedpen.command.lesson.Deciding.settles;
import static org.sharedpen.command.lesson.Deciding.states;
import static org.sharedpen.command.lesson.TakingAlong.carried;
import static org.sharedpen.command.lesson.TakingAlong.meansTheRework;
import static org.sharedpen.command.lesson.TakingAlong.used;
import static org.sharedpen.command.lesson.Telling.argues;
import static org.sharedpen.command.lesson.Telling.close;
import static org.sharedpen.command.lesson.Telling.id;
import static org.sharedpen.command.lesson.Telling.offeredBy;
import static org.sharedpen.command.lesson.Telling.offeredIn;
import static org.sharedpen.command.lesson.Telling.open;
import static org.sharedpen.command.lesson.Telling.passes;
import static org.sharedpen.command.lesson.Telling.revised;
import static org.sharedpen.command.lesson.Telling.scribed;
import static org.sharedpen.command.lesson.Telling.the;
import static org.sharedpen.command.lesson.Telling.undone;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sharedpen.command.lesson.action.Refusal;
import org.sharedpen.command.lesson.action.Rule;
import org.sharedpen.command.lesson.text.EarlierWall;
import org.sharedpen.events.ChoiceId;

class RefusedInABatchTest {

    @Test
    void stops_nothing_else() {
        Story story = Story.opened();
        List<Outcome> outcomes = story.batch(
                story.entry("a", passes("Zoe")), story.entry("b", passes("Ben")), story.entry("c", passes("Amira")));
        assertThat(outcomes)
                .extracting(Outcome::status)
                .containsExactly(Outcome.Status.REFUSED, Outcome.Status.ACCEPTED, Outcome.Status.ACCEPTED);
    }

    @Test
    void takes_along_what_refers_to_what_it_would_have_made() {
        Story story = Story.opened();
        List<Outcome> outcomes = story.batch(
                story.entry("a", offeredBy("Zoe", "fell")),
                story.entry("b", scribed("L1", "He fell.", "fell")),
                story.entry("c", revised("L1", 1, "He plummeted.")),
                story.entry("d", argues("Ben", "fell")),
                story.entry("e", undone("a")),
                story.entry("f", passes("Ben")));
        assertThat(outcomes.subList(1, 5))
                .allMatch(outcome -> Story.rule(outcome) == Rule.WHAT_IT_BUILDS_ON_MUST_BE_ACCEPTED);
        assertThat(outcomes.get(5)).isEqualTo(Outcome.ACCEPTED);
    }

    @Test
    void takes_along_what_refers_to_something_that_could_not_be_read() {
        Story story = Story.opened();
        Entry unreadable =
                new Entry.Unreadable(Refusal.of(Rule.ACTION_MUST_BE_SUPPORTED), List.of(new ChoiceId(id("choice"))));
        List<Outcome> outcomes = story.batch(unreadable, story.entry("b", offeredIn("choice", "fell")));
        assertThat(Story.rule(outcomes.get(0))).isEqualTo(Rule.ACTION_MUST_BE_SUPPORTED);
        assertThat(Story.rule(outcomes.get(1))).isEqualTo(Rule.WHAT_IT_BUILDS_ON_MUST_BE_ACCEPTED);
    }

    @Test
    void takes_along_what_refers_to_refused_decisions_and_lines() {
        Story story = Story.opened(offeredBy("Amira", "fell"), scribed("L1", "He fell."));
        List<Outcome> outcomes = story.batch(
                story.entry("a", asksAbout("L9", "which?")),
                story.entry("b", states("Ben", "which?", "faster")),
                story.entry("c", settles("which?", "fell", "faster")),
                story.entry("d", looksAt("L9", "look")),
                story.entry("e", reworks("look", the("Ben"))),
                story.entry("f", meansTheRework("Ben", "look")),
                story.entry("g", used("Ben", "it fell")),
                story.entry("h", carried(EarlierWall.ELSEWHERE, "E1")),
                story.entry("i", revised("E1", 1, "He dropped.")));
        assertThat(outcomes.stream().map(Story::rule))
                .containsExactly(
                        Rule.LINE_MUST_STAND,
                        Rule.WHAT_IT_BUILDS_ON_MUST_BE_ACCEPTED,
                        Rule.WHAT_IT_BUILDS_ON_MUST_BE_ACCEPTED,
                        Rule.LINE_MUST_STAND,
                        Rule.WHAT_IT_BUILDS_ON_MUST_BE_ACCEPTED,
                        Rule.WHAT_IT_BUILDS_ON_MUST_BE_ACCEPTED,
                        Rule.WHAT_IT_BUILDS_ON_MUST_BE_ACCEPTED,
                        Rule.LESSON_MUST_BE_ANOTHER_OF_THE_UNIT,
                        Rule.WHAT_IT_BUILDS_ON_MUST_BE_ACCEPTED);
    }

    @Test
    void spares_what_refers_to_an_older_thing_of_the_same_id() {
        Story story = Story.opened(offeredBy("Amira", "fell"));
        List<Outcome> outcomes = story.batch(
                story.entry("a", offeredBy("Ben", "fell")), story.entry("b", scribed("L1", "He fell.", "fell")));
        assertThat(Story.rule(outcomes.get(0))).isEqualTo(Rule.CONTRIBUTION_ID_MUST_BE_NEW);
        assertThat(outcomes.get(1)).isEqualTo(Outcome.ACCEPTED);
    }

    @Test
    void counts_the_version_after_the_whole_batch() {
        Story story = new Story();
        story.batch(story.entry("a", open()), story.entry("b", offeredBy("Amira", "fell")), story.entry("c", close()));
        assertThat(story.lesson.version()).isEqualTo(3);
    }
}

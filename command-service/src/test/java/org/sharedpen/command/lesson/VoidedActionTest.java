package org.sharedpen.command.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharedpen.command.lesson.Telling.absent;
import static org.sharedpen.command.lesson.Telling.argues;
import static org.sharedpen.command.lesson.Telling.arguesFor;
import static org.sharedpen.command.lesson.Telling.close;
import static org.sharedpen.command.lesson.Telling.ends;
import static org.sharedpen.command.lesson.Telling.joined;
import static org.sharedpen.command.lesson.Telling.leaves;
import static org.sharedpen.command.lesson.Telling.moved;
import static org.sharedpen.command.lesson.Telling.offeredBy;
import static org.sharedpen.command.lesson.Telling.removed;
import static org.sharedpen.command.lesson.Telling.reopen;
import static org.sharedpen.command.lesson.Telling.revised;
import static org.sharedpen.command.lesson.Telling.scribed;
import static org.sharedpen.command.lesson.Telling.scribedAfter;
import static org.sharedpen.command.lesson.Telling.split;
import static org.sharedpen.command.lesson.Telling.starts;
import static org.sharedpen.command.lesson.Telling.the;
import static org.sharedpen.command.lesson.Telling.undone;
import static org.sharedpen.command.lesson.Telling.wasReally;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sharedpen.command.lesson.action.Action;
import org.sharedpen.command.lesson.action.Rule;

class VoidedActionTest {

    @Test
    void is_as_if_it_had_never_been() {
        Story story = Story.of(absent("Ben"))
                .as("offer", offeredBy("Ben", "fell"))
                .then(undone("offer"))
                .isAccepted();
        story.then(scribed("L1", "He fell.", "fell")).isRefused(Rule.CONTRIBUTION_MUST_BE_KNOWN);
        story.then(leaves("Ben")).recordsNothing();
        story.then(offeredBy("Ben", "fell")).isAccepted();
    }

    @Test
    void leaves_the_line_as_it_was_with_a_version_that_nobody_has_seen() {
        Story story = Story.opened(scribed("L1", "He fell."), scribed("L2", "Nobody saw."))
                .as("revision", revised("L1", 1, "He plummeted."))
                .then(undone("revision"))
                .isAccepted();
        assertThat(story.wall()).containsExactly("He fell.", "Nobody saw.");
        assertThat(story.version("L1")).isEqualTo(3);
        assertThat(story.version("L2")).isEqualTo(1);
        story.then(revised("L1", 1, "He dropped.")).isRefused(Rule.LINE_MUST_BE_AS_SEEN);
        story.then(revised("L1", 3, "He dropped.")).isAccepted();
        assertThat(story.version("L1")).isEqualTo(4);
    }

    @Test
    void lets_versions_only_ever_rise() {
        Story story = Story.opened(scribed("L1", "He fell."))
                .as("first", revised("L1", 1, "He plummeted."))
                .then(undone("first"))
                .as("second", revised("L1", 3, "He plummeted."))
                .then(undone("second"))
                .as("third", revised("L1", 5, "He dropped."));
        assertThat(story.version("L1")).isEqualTo(6);
    }

    @Test
    void brings_a_wiped_line_back_to_its_place() {
        Story story = Story.opened(scribed("L1", "One."), scribed("L2", "Two."))
                .as("wipe", removed("L1", 1))
                .then(undone("wipe"));
        assertThat(story.wall()).containsExactly("One.", "Two.");
        assertThat(story.version("L1")).isEqualTo(1);
    }

    @Test
    void parts_joined_lines_and_heals_split_ones() {
        Story story = Story.opened(scribed("L1", "One."), scribed("L2", "Two."))
                .as("join", joined("L1", 1, "L2", 1))
                .then(undone("join"));
        assertThat(story.wall()).containsExactly("One.", "Two.");
        assertThat(story.version("L1")).isEqualTo(3);
        story.as("split", split("L1", 3, 3, "L3")).isAccepted().then(undone("split"));
        assertThat(story.wall()).containsExactly("One.", "Two.");
    }

    @Test
    void is_refused_where_something_later_depends_on_it() {
        Story story = Story.opened()
                .as("offer", offeredBy("Amira", "fell"))
                .as("scribing", scribed("L1", "He fell.", "fell"))
                .as("second line", scribedAfter("L1", "L2", "Nobody saw."))
                .as("segment", starts("writing"))
                .as("end", ends("writing"))
                .as("revision", revised("L2", 1, "No one saw."))
                .as("reason", arguesFor("Ben", "L2"));
        story.then(undone("offer"))
                .isRefused(Rule.NOTHING_MUST_DEPEND_ON_IT)
                .then(undone("scribing"))
                .isRefused(Rule.NOTHING_MUST_DEPEND_ON_IT)
                .then(undone("second line"))
                .isRefused(Rule.NOTHING_MUST_DEPEND_ON_IT)
                .then(undone("segment"))
                .isRefused(Rule.NOTHING_MUST_DEPEND_ON_IT);
        story.then(undone("revision")).isAccepted().then(undone("end")).isAccepted();
    }

    @Test
    void each_thing_that_builds_on_a_contribution_keeps_it() {
        for (Action later : List.of(
                wasReally("fell", the("Ben")),
                argues("Ben", "fell"),
                scribed("L2", "Fell.", "fell"),
                revised("L1", 1, "He fell.", "fell"))) {
            Story.opened(scribed("L1", "He."))
                    .as("offer", offeredBy("Amira", "fell"))
                    .then(later)
                    .isAccepted()
                    .then(undone("offer"))
                    .isRefused(Rule.NOTHING_MUST_DEPEND_ON_IT);
        }
    }

    @Test
    void only_the_latest_change_of_a_line_can_be_undone() {
        for (Action later : List.of(
                revised("L1", 2, "He dropped."),
                split("L1", 2, 3, "L3"),
                joined("L1", 2, "L2", 1),
                moved("L1", 2, "L2"),
                removed("L1", 2))) {
            Story.opened(scribed("L1", "He fell."), scribed("L2", "Two."))
                    .as("revision", revised("L1", 1, "He plummeted."))
                    .as("later", later)
                    .isAccepted()
                    .then(undone("revision"))
                    .isRefused(Rule.NOTHING_MUST_DEPEND_ON_IT)
                    .then(undone("later"))
                    .isAccepted()
                    .then(undone("revision"))
                    .isAccepted();
        }
    }

    @Test
    void is_refused_where_it_is_unknown_or_for_good() {
        Story.opened()
                .as("close", close())
                .as("reopen", reopen())
                .as("offer", offeredBy("Amira", "fell"))
                .as("void", undone("offer"))
                .then(undone("nothing"))
                .isRefused(Rule.ACTION_MUST_BE_KNOWN)
                .then(undone("close"))
                .isRefused(Rule.ACTION_MUST_BE_VOIDABLE)
                .then(undone("reopen"))
                .isRefused(Rule.ACTION_MUST_BE_VOIDABLE)
                .then(undone("void"))
                .isRefused(Rule.ACTION_MUST_BE_VOIDABLE);
    }

    @Test
    void has_no_effect_a_second_time() {
        Story.opened()
                .as("offer", offeredBy("Amira", "fell"))
                .then(undone("offer"))
                .then(undone("offer"))
                .recordsNothing();
    }

    @Test
    void keeps_its_id() {
        Story story = Story.opened().as("offer", offeredBy("Amira", "fell")).then(undone("offer"));
        assertThat(story.as("offer", offeredBy("Amira", "fell")).last()).isEqualTo(Outcome.DUPLICATE);
    }
}

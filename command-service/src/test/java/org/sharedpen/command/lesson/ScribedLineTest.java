package org.sharedpen.command.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharedpen.command.lesson.Telling.contribution;
import static org.sharedpen.command.lesson.Telling.offered;
import static org.sharedpen.command.lesson.Telling.offeredBy;
import static org.sharedpen.command.lesson.Telling.pupil;
import static org.sharedpen.command.lesson.Telling.removed;
import static org.sharedpen.command.lesson.Telling.scribed;
import static org.sharedpen.command.lesson.Telling.scribedAfter;
import static org.sharedpen.command.lesson.Telling.scribedBy;
import static org.sharedpen.command.lesson.Telling.the;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sharedpen.command.lesson.action.Rule;
import org.sharedpen.events.LineScribed;
import org.sharedpen.events.Link;
import org.sharedpen.events.Pair;

class ScribedLineTest {

    @Test
    void stands_last_or_behind_another() {
        Story story = Story.opened(scribed("L1", "One."), scribed("L3", "Three."), scribedAfter("L1", "L2", "Two."));
        assertThat(story.wall()).containsExactly("One.", "Two.", "Three.");
    }

    @Test
    void is_trimmed_and_composed() {
        assertThat(Story.opened(scribed("L1", "  Cafe\u0301.\n")).wall()).containsExactly("Caf\u00e9.");
    }

    @Test
    void is_linked_to_the_words_it_took_up() {
        Story story = Story.opened(
                offeredBy("Amira", "The wolf plumeted, down"),
                scribed("L1", "Down, down the wolf plummeted.", "The wolf plumeted, down"));
        Link link = story.last(LineScribed.class).links().get(0);
        assertThat(link.words()).isEqualTo(4);
        assertThat(link.same()).containsExactly(new Pair(0, 3), new Pair(1, 4), new Pair(4, 0), new Pair(4, 2));
        assertThat(link.spelt()).containsExactly(new Pair(2, 5));
        assertThat(link.marks()).containsExactly(new Pair(3, 1));
    }

    @Test
    void is_linked_to_a_contribution_without_words() {
        Story story = Story.opened(offered("idea", the("Amira"), null), scribed("L1", "He fell.", "idea"));
        assertThat(story.last(LineScribed.class).links())
                .containsExactly(new Link(contribution("idea"), 0, List.of(), List.of(), List.of()));
    }

    @Test
    void is_linked_by_number_alone_where_the_words_are_erased() {
        Story story = Story.opened(offeredBy("Amira", "he fell"));
        story.words.erase(pupil("Amira"));
        story.then(scribed("L1", "He fell.", "he fell"));
        assertThat(story.last(LineScribed.class).links())
                .containsExactly(new Link(contribution("he fell"), 2, List.of(), List.of(), List.of()));
    }

    @Test
    void refuses_what_it_cannot_build_on() {
        Story.opened(scribed("L1", "One."))
                .then(scribed("L1", "Again."))
                .isRefused(Rule.LINE_ID_MUST_BE_NEW)
                .then(scribedAfter("L9", "L2", "Two."))
                .isRefused(Rule.LINE_MUST_STAND)
                .then(scribed("L2", "Two.", "never offered"))
                .isRefused(Rule.CONTRIBUTION_MUST_BE_KNOWN)
                .then(scribedBy(the("Zoe"), "L2", "Two."))
                .isRefused(Rule.PUPIL_MUST_BE_IN_CLASS)
                .then(removed("L1", 1))
                .then(scribed("L1", "Again."))
                .isRefused(Rule.LINE_ID_MUST_BE_NEW);
    }
}

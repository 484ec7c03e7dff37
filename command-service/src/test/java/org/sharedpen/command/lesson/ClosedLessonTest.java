package org.sharedpen.command.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharedpen.command.lesson.Deciding.asks;
import static org.sharedpen.command.lesson.Deciding.attendsTo;
import static org.sharedpen.command.lesson.Deciding.attendsToAll;
import static org.sharedpen.command.lesson.Deciding.keeps;
import static org.sharedpen.command.lesson.Deciding.looksAt;
import static org.sharedpen.command.lesson.Deciding.pairs;
import static org.sharedpen.command.lesson.Deciding.parks;
import static org.sharedpen.command.lesson.Deciding.settles;
import static org.sharedpen.command.lesson.Deciding.states;
import static org.sharedpen.command.lesson.Deciding.together;
import static org.sharedpen.command.lesson.TakingAlong.means;
import static org.sharedpen.command.lesson.TakingAlong.variesBy;
import static org.sharedpen.command.lesson.Telling.argues;
import static org.sharedpen.command.lesson.Telling.close;
import static org.sharedpen.command.lesson.Telling.ends;
import static org.sharedpen.command.lesson.Telling.leaves;
import static org.sharedpen.command.lesson.Telling.offeredBy;
import static org.sharedpen.command.lesson.Telling.passes;
import static org.sharedpen.command.lesson.Telling.reopen;
import static org.sharedpen.command.lesson.Telling.revised;
import static org.sharedpen.command.lesson.Telling.scribed;
import static org.sharedpen.command.lesson.Telling.starts;
import static org.sharedpen.command.lesson.Telling.the;
import static org.sharedpen.command.lesson.Telling.undone;
import static org.sharedpen.command.lesson.Telling.wasReally;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sharedpen.command.lesson.action.Action;
import org.sharedpen.command.lesson.action.Rule;
import org.sharedpen.events.CraftFocus;
import org.sharedpen.events.LessonReopened;
import org.sharedpen.events.RecordedBy;

class ClosedLessonTest {
    private static final Duration HOUR = Duration.ofHours(1);

    private static Story closed() {
        return Story.opened(
                        offeredBy("Amira", "fell"),
                        scribed("L1", "He fell."),
                        starts("writing"),
                        asks("which?"),
                        looksAt("L1", "look"),
                        close())
                .after(HOUR);
    }

    @Test
    void refuses_what_happens_now() {
        closed().then(offeredBy("Ben", "the wolf"))
                .isRefused(Rule.LESSON_MUST_NOT_BE_CLOSED)
                .then(passes("Ben"))
                .isRefused(Rule.LESSON_MUST_NOT_BE_CLOSED)
                .then(revised("L1", 1, "He plummeted."))
                .isRefused(Rule.LESSON_MUST_NOT_BE_CLOSED)
                .then(close())
                .isRefused(Rule.LESSON_MUST_NOT_BE_CLOSED);
    }

    @Test
    void refuses_all_but_contributions_passes_and_text_also_from_before() {
        Instant before = Story.MORNING.plusSeconds(1);
        closed().happenedAt(before, "a", leaves("Ben"))
                .isRefused(Rule.LESSON_MUST_NOT_BE_CLOSED)
                .happenedAt(before, "b", starts("editing"))
                .isRefused(Rule.LESSON_MUST_NOT_BE_CLOSED)
                .happenedAt(before, "c", ends("writing"))
                .isRefused(Rule.LESSON_MUST_NOT_BE_CLOSED)
                .happenedAt(before, "d", wasReally("fell", the("Ben")))
                .isRefused(Rule.LESSON_MUST_NOT_BE_CLOSED)
                .happenedAt(before, "e", argues("Ben", "fell"))
                .isRefused(Rule.LESSON_MUST_NOT_BE_CLOSED)
                .happenedAt(before, "f", undone("step 1"))
                .isRefused(Rule.LESSON_MUST_NOT_BE_CLOSED);
    }

    @Test
    void refuses_decisions_and_what_is_taken_along_also_from_before() {
        Instant before = Story.MORNING.plusSeconds(1);
        List<Action> actions = List.of(
                pairs(together("Amira", "Ben")),
                attendsTo(CraftFocus.VOCABULARY),
                attendsToAll(),
                asks("another?"),
                states("Ben", "which?", "faster"),
                settles("which?", "fell"),
                parks("fell"),
                looksAt("L1", "another look"),
                keeps("look"),
                variesBy("Ben", "He dropped.", "L1"),
                means("Ben", "fell"));
        for (Action action : actions) {
            closed().happenedAt(before, "it", action).isRefused(Rule.LESSON_MUST_NOT_BE_CLOSED);
        }
    }

    @Test
    void only_reopening_reopens() {
        closed().then(reopen())
                .records(new LessonReopened())
                .then(offeredBy("Ben", "the wolf"))
                .isAccepted();
    }

    @Test
    void reopening_what_is_open_has_no_effect() {
        Story.opened().then(reopen()).recordsNothing();
    }

    @Test
    void reopening_is_not_late() {
        assertThat(closed().then(reopen()).beside).noneMatch(beside -> beside.containsKey(RecordedBy.LATE));
    }
}

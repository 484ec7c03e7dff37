package org.sharedpen.command.lesson;

import static org.sharedpen.command.lesson.Deciding.asks;
import static org.sharedpen.command.lesson.Deciding.asksAbout;
import static org.sharedpen.command.lesson.Deciding.keeps;
import static org.sharedpen.command.lesson.Deciding.looksAt;
import static org.sharedpen.command.lesson.Deciding.parks;
import static org.sharedpen.command.lesson.Deciding.reworks;
import static org.sharedpen.command.lesson.Deciding.settles;
import static org.sharedpen.command.lesson.Deciding.states;
import static org.sharedpen.command.lesson.TakingAlong.means;
import static org.sharedpen.command.lesson.TakingAlong.meansTheChoice;
import static org.sharedpen.command.lesson.TakingAlong.meansTheLine;
import static org.sharedpen.command.lesson.TakingAlong.meansTheRework;
import static org.sharedpen.command.lesson.TakingAlong.variesBy;
import static org.sharedpen.command.lesson.Telling.arguesInChoice;
import static org.sharedpen.command.lesson.Telling.arguesInExamination;
import static org.sharedpen.command.lesson.Telling.offeredBy;
import static org.sharedpen.command.lesson.Telling.offeredIn;
import static org.sharedpen.command.lesson.Telling.revisedAfterLooking;
import static org.sharedpen.command.lesson.Telling.revisedFor;
import static org.sharedpen.command.lesson.Telling.scribed;
import static org.sharedpen.command.lesson.Telling.the;
import static org.sharedpen.command.lesson.Telling.undone;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sharedpen.command.lesson.action.Action;
import org.sharedpen.command.lesson.action.Rule;

class VoidedDecisionTest {

    /** A lesson in which these things were done, and nothing refers to any of them. */
    private static Story done(Action... actions) {
        Story story = Story.opened(offeredBy("Amira", "fell"), scribed("L0", "He."));
        for (int i = 0; i < actions.length; i++) {
            story.as("done " + i, actions[i]).isAccepted();
        }
        return story;
    }

    private static void isKeptBy(List<Action> made, Action... later) {
        for (Action each : later) {
            done(made.toArray(Action[]::new))
                    .as("later", each)
                    .isAccepted()
                    .then(undone("done 0"))
                    .isRefused(Rule.NOTHING_MUST_DEPEND_ON_IT)
                    .then(undone("later"))
                    .isAccepted()
                    .then(undone("done 0"))
                    .isAccepted();
        }
    }

    @Test
    void whatever_refers_to_a_choice_keeps_it() {
        isKeptBy(
                List.of(asks("which?")),
                states("Ben", "which?", "faster"),
                offeredIn("which?", "plummeted"),
                arguesInChoice("Dev", "which?"),
                settles("which?", "fell"),
                revisedFor("which?", "L0", 1, "He fell."),
                meansTheChoice("Dev", "which?"));
        done(asks("which?"))
                .then(undone("done 0"))
                .then(settles("which?", "fell"))
                .isRefused(Rule.CHOICE_MUST_BE_KNOWN);
    }

    @Test
    void a_settlement_keeps_its_criteria_and_its_suggestion_and_can_be_undone_itself() {
        Story story = done(asks("which?"), states("Ben", "which?", "faster"), offeredBy("Ben", "plummeted"))
                .as("settlement", settles("which?", "plummeted", "faster"))
                .isAccepted();
        story.then(undone("done 1")).isRefused(Rule.NOTHING_MUST_DEPEND_ON_IT);
        story.then(undone("done 2")).isRefused(Rule.NOTHING_MUST_DEPEND_ON_IT);
        story.then(undone("settlement")).isAccepted();
        story.then(undone("done 2")).isAccepted();
        story.then(settles("which?", "fell", "faster")).isAccepted();
    }

    @Test
    void whatever_refers_to_an_examination_keeps_it() {
        isKeptBy(
                List.of(looksAt("L0", "look")),
                keeps("look"),
                arguesInExamination("Dev", "look"),
                revisedAfterLooking("look", "L0", 1, "He fell."),
                meansTheRework("Dev", "look"));
    }

    @Test
    void an_examination_that_is_open_again_can_end_otherwise() {
        done(looksAt("L0", "look"), keeps("look"))
                .then(undone("done 1"))
                .isAccepted()
                .then(reworks("look", the("Ben")))
                .isAccepted();
    }

    @Test
    void what_is_looked_at_parked_or_meant_keeps_what_it_is_about() {
        isKeptBy(
                List.of(scribed("L1", "He fell.")),
                looksAt("L1", "look"),
                asksAbout("L1", "which?"),
                meansTheLine("Dev", "L1"),
                variesBy("Dev", null, "L1"));
        isKeptBy(List.of(offeredBy("Ben", "a comma")), parks("a comma"), means("Dev", "a comma"));
    }
}

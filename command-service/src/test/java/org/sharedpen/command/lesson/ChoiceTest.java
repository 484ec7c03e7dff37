package org.sharedpen.command.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharedpen.command.lesson.Deciding.asks;
import static org.sharedpen.command.lesson.Deciding.asksAbout;
import static org.sharedpen.command.lesson.Deciding.choice;
import static org.sharedpen.command.lesson.Deciding.criterion;
import static org.sharedpen.command.lesson.Deciding.settledFor;
import static org.sharedpen.command.lesson.Deciding.settles;
import static org.sharedpen.command.lesson.Deciding.states;
import static org.sharedpen.command.lesson.Telling.arguesInChoice;
import static org.sharedpen.command.lesson.Telling.contribution;
import static org.sharedpen.command.lesson.Telling.line;
import static org.sharedpen.command.lesson.Telling.offeredBy;
import static org.sharedpen.command.lesson.Telling.offeredIn;
import static org.sharedpen.command.lesson.Telling.revisedFor;
import static org.sharedpen.command.lesson.Telling.scribed;
import static org.sharedpen.command.lesson.Telling.the;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sharedpen.command.lesson.action.Rule;
import org.sharedpen.events.ChoiceOpened;
import org.sharedpen.events.ChoiceSettled;
import org.sharedpen.events.ContributionOffered;
import org.sharedpen.events.CriterionStated;
import org.sharedpen.events.LineRevised;
import org.sharedpen.events.Originator;
import org.sharedpen.events.ReasonGiven;
import org.sharedpen.events.SettledBy;

class ChoiceTest {
    private static final String WHICH = "fell or plummeted?";

    @Test
    void has_a_question_that_is_the_teachers() {
        Story story = Story.opened(scribed("L1", "He fell.")).then(asksAbout("L1", WHICH));
        ChoiceOpened opened = story.last(ChoiceOpened.class);
        assertThat(opened.lineId()).isEqualTo(line("L1"));
        assertThat(story.opened(Originator.TEACHER, choice(WHICH), "question", opened.question()))
                .isEqualTo(WHICH);
    }

    @Test
    void has_criteria_in_the_words_of_whoever_states_them_also_when_it_is_settled() {
        Story story = Story.opened(asks(WHICH), offeredBy("Amira", "fell")).then(states("Ben", WHICH, "faster"));
        CriterionStated stated = story.last(CriterionStated.class);
        assertThat(stated.choiceId()).isEqualTo(choice(WHICH));
        assertThat(story.opened(the("Ben"), criterion("faster"), "words", stated.words()))
                .isEqualTo("faster");
        story.then(settles(WHICH, "fell"))
                .then(states("Amira", WHICH, "shorter"))
                .isAccepted();
    }

    @Test
    void takes_suggestions_and_reasons_and_stands_behind_a_revision() {
        Story story = Story.opened(scribed("L1", "He fell."), asks(WHICH)).then(offeredIn(WHICH, "plummeted"));
        assertThat(story.last(ContributionOffered.class).choiceId()).isEqualTo(choice(WHICH));
        story.then(arguesInChoice("Ben", WHICH));
        assertThat(story.last(ReasonGiven.class).choiceId()).isEqualTo(choice(WHICH));
        story.then(revisedFor(WHICH, "L1", 1, "He plummeted."));
        assertThat(story.last(LineRevised.class).choiceId()).isEqualTo(choice(WHICH));
    }

    @Test
    void is_settled_for_any_suggestion_of_the_lesson_by_its_criteria() {
        Story.opened(offeredBy("Amira", "fell"), asks(WHICH), states("Ben", WHICH, "faster"))
                .then(settledFor(WHICH, "fell", the("Dev"), "faster"))
                .records(new ChoiceSettled(
                        choice(WHICH), contribution("fell"), SettledBy.VOTE, the("Dev"), List.of(criterion("faster"))));
    }

    @Test
    void is_settled_once() {
        Story.opened(offeredBy("Amira", "fell"), offeredBy("Ben", "plummeted"), asks(WHICH))
                .then(settles(WHICH, "fell"))
                .isAccepted()
                .then(settles(WHICH, "plummeted"))
                .isRefused(Rule.CHOICE_MUST_NOT_BE_SETTLED)
                .then(settles(WHICH, "fell"))
                .isRefused(Rule.CHOICE_MUST_NOT_BE_SETTLED);
    }

    @Test
    void is_not_settled_by_the_criteria_of_another() {
        Story.opened(
                        offeredBy("Amira", "fell"),
                        asks(WHICH),
                        asks("one or two?"),
                        states("Ben", "one or two?", "short"))
                .then(settles(WHICH, "fell", "short"))
                .isRefused(Rule.CRITERION_MUST_BE_KNOWN)
                .then(settles(WHICH, "fell", "never said"))
                .isRefused(Rule.CRITERION_MUST_BE_KNOWN);
    }

    @Test
    void refuses_what_it_cannot_build_on() {
        Story.opened(offeredBy("Amira", "fell"))
                .then(asksAbout("L1", WHICH))
                .isRefused(Rule.LINE_MUST_STAND)
                .then(states("Ben", WHICH, "faster"))
                .isRefused(Rule.CHOICE_MUST_BE_KNOWN)
                .then(settles(WHICH, "fell"))
                .isRefused(Rule.CHOICE_MUST_BE_KNOWN)
                .then(asks(WHICH))
                .then(settles(WHICH, "never offered"))
                .isRefused(Rule.CONTRIBUTION_MUST_BE_KNOWN);
    }

    @Test
    void refuses_ids_that_are_used_and_strangers() {
        Story.opened(offeredBy("Amira", "fell"), asks(WHICH), states("Ben", WHICH, "faster"))
                .then(asks(WHICH))
                .isRefused(Rule.CHOICE_ID_MUST_BE_NEW)
                .then(states("Amira", WHICH, "faster"))
                .isRefused(Rule.CRITERION_ID_MUST_BE_NEW)
                .then(states("Zoe", WHICH, "shorter"))
                .isRefused(Rule.PUPIL_MUST_BE_IN_CLASS)
                .then(settledFor(WHICH, "fell", the("Zoe")))
                .isRefused(Rule.PUPIL_MUST_BE_IN_CLASS);
    }
}

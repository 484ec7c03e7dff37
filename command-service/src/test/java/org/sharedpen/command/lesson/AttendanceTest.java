package org.sharedpen.command.lesson;

import static org.sharedpen.command.lesson.Deciding.asks;
import static org.sharedpen.command.lesson.Deciding.looksAt;
import static org.sharedpen.command.lesson.Deciding.reworks;
import static org.sharedpen.command.lesson.Deciding.settledFor;
import static org.sharedpen.command.lesson.Deciding.states;
import static org.sharedpen.command.lesson.Telling.absent;
import static org.sharedpen.command.lesson.Telling.argues;
import static org.sharedpen.command.lesson.Telling.arrives;
import static org.sharedpen.command.lesson.Telling.leaves;
import static org.sharedpen.command.lesson.Telling.offeredBy;
import static org.sharedpen.command.lesson.Telling.open;
import static org.sharedpen.command.lesson.Telling.passes;
import static org.sharedpen.command.lesson.Telling.pupil;
import static org.sharedpen.command.lesson.Telling.revisedAs;
import static org.sharedpen.command.lesson.Telling.scribed;
import static org.sharedpen.command.lesson.Telling.scribedBy;
import static org.sharedpen.command.lesson.Telling.the;
import static org.sharedpen.command.lesson.Telling.wasReally;

import org.junit.jupiter.api.Test;
import org.sharedpen.command.lesson.action.Rule;
import org.sharedpen.events.AttendanceCorrected;

class AttendanceTest {

    @Test
    void is_corrected() {
        Story.of(absent("Ben"))
                .then(arrives("Ben"))
                .records(new AttendanceCorrected(pupil("Ben"), true))
                .then(leaves("Ben"))
                .records(new AttendanceCorrected(pupil("Ben"), false));
    }

    @Test
    void is_accepted_without_effect_where_it_is_so_already() {
        Story.of(absent("Ben")).then(leaves("Ben")).recordsNothing();
        Story.opened().then(arrives("Ben")).recordsNothing();
    }

    @Test
    void an_absent_pupil_who_says_something_has_arrived() {
        Story.of(absent("Ben"))
                .then(offeredBy("Ben", "the wolf"))
                .then(arrives("Ben"))
                .recordsNothing();
        Story.of(absent("Ben")).then(passes("Ben")).then(arrives("Ben")).recordsNothing();
        Story.of(absent("Ben"), offeredBy("Amira", "fell"), argues("Ben", "fell"))
                .then(arrives("Ben"))
                .recordsNothing();
        Story.of(absent("Ben"), scribed("L1", "He fell."), revisedAs("Ben", "stronger", "L1", 1, "He plummeted."))
                .then(arrives("Ben"))
                .recordsNothing();
    }

    @Test
    void whoever_was_taken_for_the_speaker_has_not_arrived_and_the_speaker_has() {
        Story.of(absent("Amira"), offeredBy("Amira", "fell"), wasReally("fell", the("Ben")))
                .then(arrives("Amira"))
                .records(new AttendanceCorrected(pupil("Amira"), true));
        Story.of(absent("Ben"), offeredBy("Amira", "fell"), wasReally("fell", the("Ben")))
                .then(arrives("Ben"))
                .recordsNothing();
        Story.of(absent("Amira"), offeredBy("Amira", "fell"), passes("Amira"), wasReally("fell", the("Ben")))
                .then(arrives("Amira"))
                .recordsNothing();
    }

    @Test
    void an_absent_pupil_whose_words_are_written_or_who_writes_has_arrived() {
        Story.of(absent("Ben"))
                .then(scribedBy(the("Ben"), "L1", "He fell."))
                .then(arrives("Ben"))
                .recordsNothing();
    }

    @Test
    void an_absent_pupil_who_states_a_criterion_or_decides_has_arrived() {
        Story.of(absent("Ben"), asks("which?"))
                .then(states("Ben", "which?", "faster"))
                .then(arrives("Ben"))
                .recordsNothing();
        Story.of(absent("Ben"), asks("which?"), offeredBy("Amira", "fell"))
                .then(settledFor("which?", "fell", the("Ben")))
                .then(arrives("Ben"))
                .recordsNothing();
        Story.of(absent("Ben"), scribed("L1", "He fell."), looksAt("L1", "look"))
                .then(reworks("look", the("Ben")))
                .then(arrives("Ben"))
                .recordsNothing();
    }

    @Test
    void refuses_a_stranger() {
        Story.opened().then(arrives("Zoe")).isRefused(Rule.PUPIL_MUST_BE_IN_CLASS);
    }

    @Test
    void knows_a_pupil_who_left_the_class_since() {
        Story.opened().left("Ben").then(passes("Ben")).isAccepted();
        new Story().left("Ben").then(open()).then(passes("Ben")).isRefused(Rule.PUPIL_MUST_BE_IN_CLASS);
    }

    @Test
    void knows_a_pupil_who_joined_the_class_since() {
        Story.opened().joined("Zoe").then(offeredBy("Zoe", "the wolf")).isAccepted();
    }
}

package org.sharedpen.command.lesson;

import static org.sharedpen.command.lesson.Deciding.pairs;
import static org.sharedpen.command.lesson.Deciding.together;
import static org.sharedpen.command.lesson.Telling.absent;
import static org.sharedpen.command.lesson.Telling.arrives;
import static org.sharedpen.command.lesson.Telling.pupil;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sharedpen.command.lesson.action.Rule;
import org.sharedpen.events.AttendanceCorrected;
import org.sharedpen.events.PairsFormed;

class PairsTest {

    @Test
    void stand_in_place_of_those_before() {
        Story.opened(pairs(together("Amira", "Ben"), together("Chloe", "Dev")))
                .then(pairs(together("Amira", "Chloe", "Dev")))
                .records(new PairsFormed(List.of(together("Amira", "Chloe", "Dev"))))
                .then(pairs())
                .records(new PairsFormed(List.of()));
    }

    @Test
    void make_nobody_present() {
        Story.of(absent("Ben"), pairs(together("Amira", "Ben")))
                .then(arrives("Ben"))
                .records(new AttendanceCorrected(pupil("Ben"), true));
    }

    @Test
    void refuse_a_stranger() {
        Story.opened().then(pairs(together("Amira", "Zoe"))).isRefused(Rule.PUPIL_MUST_BE_IN_CLASS);
    }
}

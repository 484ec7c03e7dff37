package org.sharedpen.query.decisions;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.sharedpen.events.LessonId;
import org.sharedpen.events.SchoolId;
import org.sharedpen.events.StreamId;
import org.sharedpen.query.session.KeyRing;
import org.springframework.stereotype.Component;

/** The choice that a class has before it: the latest that is open, else the latest settled one until something is written. */
@Component
public class ChoiceBeforeClass {
    private static final Comparator<Decision> AGE = Comparator.comparingLong(Decision::version);

    private final StoredDecisions stored;
    private final KeyRing keys;

    ChoiceBeforeClass(StoredDecisions stored, KeyRing keys) {
        this.stored = stored;
        this.keys = keys;
    }

    /**
     * The choice as the transaction sees it; its words are opened when it is asked for, which may be afterwards.
     *
     * @param written the lesson's version when its text was last written on
     */
    public Supplier<Optional<PutToClass>> in(SchoolId school, LessonId lesson, long written) {
        List<Decision> choices = stored.lesson(school, lesson).stream()
                .map(StoredDecision::decision)
                .filter(decision -> decision.kind() == Decision.Kind.CHOICE)
                .toList();
        Optional<Decision> open =
                choices.stream().filter(choice -> !choice.decided()).max(AGE);
        Optional<Decision> before =
                open.isPresent() ? open : choices.stream().max(AGE).filter(settled -> settled.version() > written);
        return () -> before.map(choice -> opened(school, lesson, choice));
    }

    private PutToClass opened(SchoolId school, LessonId lesson, Decision choice) {
        return PutToClass.of(choice, new Opened(keys.of(school, choice.speakers()), StreamId.of(school, lesson), true));
    }
}

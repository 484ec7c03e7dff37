package org.sharedpen.query.export.xapi;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.sharedpen.events.Originator;
import org.sharedpen.events.PupilId;
import org.sharedpen.events.SettledBy;

/**
 * The people of a lesson by pseudonyms that are made for it: the same pupil has the same whenever it is told, and another in every
 * other lesson, so that what is told of two lessons cannot be joined. Without the school's key nobody is known by it.
 */
final class Actors {
    private final String homePage;
    private final UnaryOperator<String> pseudonym;

    Actors(UnaryOperator<String> pseudonym) {
        this.pseudonym = pseudonym;
        this.homePage = Iri.people(pseudonym.apply("people"));
    }

    StatementActor teacher() {
        return StatementActor.agent(account("teacher"));
    }

    StatementActor pupil(PupilId pupil) {
        return StatementActor.agent(account("pupil-" + pseudonym.apply("pupil/" + pupil)));
    }

    /** The class in chorus, and someone who could not be named, are groups without members; a model text is the teacher's doing. */
    StatementActor of(Originator originator) {
        return switch (originator.kind()) {
            case PUPIL -> pupil(originator.pupilIds().get(0));
            case PAIR ->
                StatementActor.together(
                        originator.pupilIds().stream().map(this::pupil).toList());
            case TEACHER, SOURCE -> teacher();
            case CLASS -> StatementActor.group(account("class"));
            case SOMEONE -> StatementActor.group(account("someone"));
        };
    }

    /** Whoever settled something: the one who is named, else whom the way of settling tells. */
    StatementActor settler(@Nullable SettledBy by, @Nullable Originator named) {
        if (named != null) {
            return of(named);
        }
        if (by == null || by == SettledBy.TEACHER) {
            return teacher();
        }
        return of(by == SettledBy.PUPIL ? Originator.SOMEONE : Originator.CLASS);
    }

    private StatementActor.Pseudonym account(String name) {
        return new StatementActor.Pseudonym(homePage, name);
    }
}

package org.sharedpen.query.export.xapi;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.sharedpen.events.ClassId;
import org.sharedpen.events.Originator;
import org.sharedpen.events.PupilId;
import org.sharedpen.events.SettledBy;

/**
 * The people of a class by pseudonyms: the same pupil has the same in every lesson of the school, and so have a class, its
 * teacher and someone in it who could not be named. Without the school's key nobody is known by it.
 */
final class Actors {
    private final String homePage;
    private final UnaryOperator<String> pseudonym;
    private final String room;

    Actors(UnaryOperator<String> pseudonym, ClassId room) {
        this.pseudonym = pseudonym;
        this.room = pseudonym.apply("class/" + room);
        this.homePage = Iri.people(pseudonym.apply("school"));
    }

    StatementActor teacher() {
        return StatementActor.agent(account("teacher-" + room));
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
            case CLASS -> StatementActor.group(account("class-" + room));
            case SOMEONE -> StatementActor.group(account("someone-" + room));
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

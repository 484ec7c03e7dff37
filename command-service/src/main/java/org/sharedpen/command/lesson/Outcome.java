package org.sharedpen.command.lesson;

import org.jspecify.annotations.Nullable;
import org.sharedpen.command.lesson.action.Refusal;
import org.sharedpen.command.lesson.action.Rule;

/** What became of one action of a batch. */
public record Outcome(Status status, @Nullable Refusal refusal) {

    /** In the words of the answer. */
    public enum Status {
        ACCEPTED,
        DUPLICATE,
        REFUSED
    }

    static final Outcome ACCEPTED = new Outcome(Status.ACCEPTED, null);
    static final Outcome DUPLICATE = new Outcome(Status.DUPLICATE, null);

    static Outcome refused(Refusal refusal) {
        return new Outcome(Status.REFUSED, refusal);
    }

    /** What becomes of an action whose id was given to an accepted one before, with the same body or another. */
    public static Outcome ofKnown(boolean same) {
        return same ? DUPLICATE : refused(Refusal.of(Rule.ACTION_ID_MUST_BE_NEW));
    }
}

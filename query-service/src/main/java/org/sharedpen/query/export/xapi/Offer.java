package org.sharedpen.query.export.xapi;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sharedpen.events.ActionId;
import org.sharedpen.events.Originator;

/** A contribution as it is told: by whom, after what was corrected and what of that was undone. */
final class Offer {
    private final Originator first;
    private final List<Correction> corrections = new ArrayList<>();
    private Statement told;
    private Originator toldOf;

    private record Correction(@Nullable ActionId action, Originator originator) {}

    Offer(Originator first, Statement told) {
        this.first = first;
        this.told = told;
        this.toldOf = first;
    }

    void correct(@Nullable ActionId action, Originator originator) {
        corrections.add(new Correction(action, originator));
    }

    /** Undoes what this action corrected; false where it corrected nothing here. */
    boolean undo(ActionId action) {
        return corrections.removeIf(correction -> action.equals(correction.action()));
    }

    /** Whose it is, as far as is known. */
    Originator originator() {
        return corrections.isEmpty()
                ? first
                : corrections.get(corrections.size() - 1).originator();
    }

    /** The statement that holds. */
    Statement told() {
        return told;
    }

    /** Whether that statement says whose it is. */
    boolean isToldRight() {
        return toldOf.equals(originator());
    }

    void tellAs(Statement anew) {
        told = anew;
        toldOf = originator();
    }
}

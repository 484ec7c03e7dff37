package org.sharedpen.query.balance;

import org.jspecify.annotations.Nullable;
import org.sharedpen.events.CraftFocus;
import org.sharedpen.query.balance.tally.TallyRow;

/**
 * What was done to the text and how. Examinations, parked edits and criteria cannot be recorded yet and count nought.
 */
record TextFigures(Fidelity fidelity, Interrogation interrogation, Focus focus, Narrated narrated, Criteria criteria) {
    /** Linked scribings that kept the words as they were said, of all linked scribings; null without any. */
    record Fidelity(@Nullable Double verbatimRate, int verbatim, int linked) {}

    /** Lines scribed, examined, reworked. */
    record Interrogation(int scribed, int examined, int reworked) {}

    /** Contributions of the form {@code EDIT}, those applied on the lesson's craft focus, those parked. */
    record Focus(int edits, int onFocus, int parked) {}

    /** Revisions, and those for which a reason was spoken. */
    record Narrated(int revisions, int narrated) {}

    /** Settled choices, those whose criteria stood before; criteria by pupils, criteria. */
    record Criteria(int settled, int criteriaFirst, int byPupils, int total) {}

    static TextFigures of(@Nullable TallyRow tally, CraftFocus focus) {
        Criteria criteria = new Criteria(0, 0, 0, 0);
        if (tally == null) {
            return new TextFigures(
                    new Fidelity(null, 0, 0),
                    new Interrogation(0, 0, 0),
                    new Focus(0, 0, 0),
                    new Narrated(0, 0),
                    criteria);
        }
        int linked = tally.linkedScribings();
        Double rate = linked == 0 ? null : (double) tally.verbatimScribings() / linked;
        return new TextFigures(
                new Fidelity(rate, tally.verbatimScribings(), linked),
                new Interrogation(tally.linesScribed(), 0, 0),
                new Focus(tally.edits(), tally.appliedEdits().getOrDefault(focus, 0), 0),
                new Narrated(tally.revisions(), tally.narrated()),
                criteria);
    }
}

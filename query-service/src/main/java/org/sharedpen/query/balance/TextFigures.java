package org.sharedpen.query.balance;

import org.jspecify.annotations.Nullable;
import org.sharedpen.events.CraftFocus;
import org.sharedpen.query.balance.tally.TallyRow;

/** What was done to the text, and how. */
record TextFigures(Interrogation interrogation, Focus focus, Narrated narrated, Criteria criteria) {
    /** Lines scribed, examined, reworked. */
    record Interrogation(int scribed, int examined, int reworked) {}

    /** Contributions of the form {@code EDIT}, those applied on the craft focus in force then, and what was parked. */
    record Focus(int edits, int onFocus, int parked) {}

    /** Revisions, and those for which a reason was spoken. */
    record Narrated(int revisions, int narrated) {}

    /** Settled choices, those whose criteria stood before; criteria by pupils, criteria. */
    record Criteria(int settled, int criteriaFirst, int byPupils, int total) {}

    static TextFigures of(@Nullable TallyRow tally, CraftFocus planned) {
        if (tally == null) {
            return new TextFigures(
                    new Interrogation(0, 0, 0), new Focus(0, 0, 0), new Narrated(0, 0), new Criteria(0, 0, 0, 0));
        }
        return new TextFigures(
                new Interrogation(tally.linesScribed(), tally.linesExamined(), tally.linesReworked()),
                new Focus(tally.edits(), tally.onFocus(planned), tally.parked()),
                new Narrated(tally.revisions(), tally.narrated()),
                new Criteria(
                        tally.choicesSettled(), tally.criteriaFirst(), tally.criteriaPupil(), tally.criteriaTotal()));
    }
}

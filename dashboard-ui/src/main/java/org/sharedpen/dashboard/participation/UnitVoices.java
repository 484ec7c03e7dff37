package org.sharedpen.dashboard.participation;

import org.sharedpen.dashboard.participation.UnitParticipation.Cell;
import org.sharedpen.dashboard.participation.UnitParticipation.Row;
import org.sharedpen.dashboard.wording.Wording;

/** Says in one sentence who has been heard over a unit. */
final class UnitVoices {

    private UnitVoices() {}

    static String finding(UnitParticipation of, Wording wording) {
        if (of.rows().isEmpty()) {
            return wording.say(of.isWithheld() ? "participation.finding.withheld" : "participation.finding.none");
        }
        long heard = of.rows().stream().filter(UnitVoices::wasHeard).count();
        return wording.say(
                of.isWithheld() ? "participation.finding.heard" : "participation.finding",
                heard,
                of.rows().stream().filter(UnitVoices::wasThere).count(),
                wording.number(of.held().size()),
                of.held().size());
    }

    private static boolean wasThere(Row row) {
        return row.all().stream().anyMatch(Cell::present);
    }

    private static boolean wasHeard(Row row) {
        return row.all().stream().anyMatch(Cell::counts);
    }
}

package org.sharedpen.query.authorship.fidelity;

import org.sharedpen.events.ContributionId;
import org.sharedpen.events.LineRevised;
import org.sharedpen.events.Originator;
import org.sharedpen.query.authorship.ledger.Ledger;
import org.sharedpen.query.authorship.ledger.Lesson;
import org.sharedpen.query.authorship.ledger.Lesson.Told;
import org.sharedpen.query.authorship.ledger.WrittenLine;

/** Folds a lesson's quiet upgrades beside its ledger. */
final class Folding {
    private Folding() {}

    static QuietUpgrades of(Lesson lesson) {
        Ledger ledger = new Ledger();
        QuietUpgrades quiet = new QuietUpgrades(new Owners() {
            @Override
            public Originator of(String cluster) {
                return ledger.originatorOf(cluster);
            }

            @Override
            public Originator of(ContributionId contribution) {
                return ledger.originatorOf(contribution);
            }
        });
        for (int version = 1; version <= lesson.told.size(); version++) {
            Told next = lesson.told.get(version - 1);
            if (next.event() instanceof LineRevised revised && quiet.asks(revised)) {
                WrittenLine before = ledger.line(revised.lineId()).orElseThrow();
                ledger.apply(next.event(), version, next.action());
                quiet.revised(version, before, ledger.line(revised.lineId()).orElseThrow());
            } else {
                ledger.apply(next.event(), version, next.action());
            }
            quiet.apply(next.event(), version);
        }
        return quiet;
    }
}

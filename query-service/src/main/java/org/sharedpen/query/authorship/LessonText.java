package org.sharedpen.query.authorship;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sharedpen.events.AccountId;
import org.sharedpen.events.ContributionId;
import org.sharedpen.events.LessonEvent;
import org.sharedpen.events.LessonOpened;
import org.sharedpen.events.LineRevised;
import org.sharedpen.events.Originator;
import org.sharedpen.query.authorship.fidelity.Owners;
import org.sharedpen.query.authorship.fidelity.QuietUpgrades;
import org.sharedpen.query.authorship.ledger.EarlierText;
import org.sharedpen.query.authorship.ledger.Ledger;
import org.sharedpen.query.authorship.ledger.WrittenLine;
import org.sharedpen.query.stream.Fact;
import org.sharedpen.query.stream.LastWritten;
import org.sharedpen.query.stream.Recorded;

/** All that is folded of a lesson's text: whose every word is, what was changed quietly, and what was asked of its lines. */
public final class LessonText {
    private final Ledger ledger;
    private final QuietUpgrades quiet;
    private final SaidWords said = new SaidWords();
    private final Examinations examinations = new Examinations();
    private final LastWritten<FidelityRow> fidelityWritten = new LastWritten<>();
    private final LastWritten<ExaminationsRow> examinationsWritten = new LastWritten<>();
    private @Nullable AccountId openedBy;
    private long version;

    LessonText(EarlierText earlier) {
        ledger = new Ledger(earlier);
        quiet = new QuietUpgrades(owners(ledger));
    }

    /** A lesson's text as its facts tell it. */
    public static LessonText of(List<Fact> facts, EarlierText earlier) {
        LessonText text = new LessonText(earlier);
        for (Fact fact : facts) {
            if (fact.voided()) {
                text.passOver(fact.event(), fact.recorded());
            } else {
                text.apply(fact.event(), fact.recorded());
            }
        }
        return text;
    }

    void apply(LessonEvent event, Recorded recorded) {
        if (recorded.version() <= version) {
            return;
        }
        version = recorded.version();
        if (event instanceof LineRevised revised && quiet.asks(revised)) {
            Optional<WrittenLine> before = ledger.line(revised.lineId());
            ledger.apply(event, recorded.version(), recorded.action());
            before.ifPresent(line -> quiet.revised(
                    recorded.version(), line, ledger.line(revised.lineId()).orElseThrow()));
        } else {
            ledger.apply(event, recorded.version(), recorded.action());
        }
        quiet.apply(event, recorded.version());
        said.apply(event);
        examinations.apply(event);
        if (event instanceof LessonOpened opened) {
            openedBy = opened.openedBy();
        }
    }

    void passOver(LessonEvent event, Recorded recorded) {
        ledger.passOver(event, recorded.version(), recorded.action());
    }

    public Ledger ledger() {
        return ledger;
    }

    public QuietUpgrades quiet() {
        return quiet;
    }

    SaidWords said() {
        return said;
    }

    public Examinations examinations() {
        return examinations;
    }

    /** The account that opened the lesson, once one has. */
    public @Nullable AccountId openedBy() {
        return openedBy;
    }

    LastWritten<FidelityRow> fidelityWritten() {
        return fidelityWritten;
    }

    LastWritten<ExaminationsRow> examinationsWritten() {
        return examinationsWritten;
    }

    private static Owners owners(Ledger ledger) {
        return new Owners() {
            @Override
            public Originator of(String cluster) {
                return ledger.originatorOf(cluster);
            }

            @Override
            public Originator of(ContributionId contribution) {
                return ledger.originatorOf(contribution);
            }
        };
    }
}

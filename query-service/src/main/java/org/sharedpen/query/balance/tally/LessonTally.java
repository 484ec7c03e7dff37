package org.sharedpen.query.balance.tally;

import java.util.LinkedHashMap;
import java.util.Map;
import org.sharedpen.events.AttributionCorrected;
import org.sharedpen.events.ContributionId;
import org.sharedpen.events.ContributionOffered;
import org.sharedpen.events.LessonEvent;
import org.sharedpen.events.LineRevised;
import org.sharedpen.events.LineScribed;
import org.sharedpen.events.Originator;
import org.sharedpen.events.ReasonGiven;
import org.sharedpen.events.StreamId;
import org.sharedpen.events.TurnTranscribed;
import org.sharedpen.events.Verbatim;

/** What has been counted in one lesson so far; a corrected attribution counts as if it had been said at once. */
final class LessonTally {
    private final Map<ContributionId, Originator> contributions = new LinkedHashMap<>();
    private final Edits edits = new Edits();
    private final Decisions decisions = new Decisions();
    private final Interrogation interrogation = new Interrogation();
    private final Variations variations = new Variations();
    private Sides reasons = Sides.NONE;
    private Sides turns = Sides.NONE;
    private Sides talkWords = Sides.NONE;
    private int linked;
    private int verbatim;
    private int revisions;
    private int narrated;

    void apply(LessonEvent event) {
        edits.apply(event);
        decisions.apply(event);
        interrogation.apply(event);
        variations.apply(event);
        if (event instanceof ContributionOffered offered) {
            contributions.put(offered.contributionId(), offered.originator());
        } else if (event instanceof AttributionCorrected corrected) {
            contributions.replace(corrected.contributionId(), corrected.originator());
        } else if (event instanceof ReasonGiven reason) {
            reasons = reasons.and(reason.originator());
        } else if (event instanceof TurnTranscribed turn) {
            turns = turns.and(turn.originator());
            talkWords = talkWords.and(turn.originator(), turn.wordCount());
        } else if (event instanceof LineScribed line) {
            scribe(line);
        } else if (event instanceof LineRevised revised) {
            revise(revised);
        }
    }

    private void scribe(LineScribed line) {
        if (!line.links().isEmpty()) {
            linked++;
            verbatim += Verbatim.is(line) ? 1 : 0;
        }
    }

    private void revise(LineRevised revised) {
        revisions++;
        if (revised.narration() != null) {
            narrated++;
            reasons = reasons.and(revised.narration().originator());
        }
    }

    TallyRow row(StreamId stream) {
        Sides offers = Sides.NONE;
        for (Originator originator : contributions.values()) {
            offers = offers.and(originator);
        }
        return new TallyRow(
                stream.school(),
                stream.id(),
                offers.pupil(),
                offers.total(),
                reasons.pupil(),
                reasons.total(),
                turns.pupil(),
                turns.total(),
                talkWords.pupil(),
                talkWords.total(),
                interrogation.scribed(),
                linked,
                verbatim,
                revisions,
                narrated,
                edits.count(),
                edits.applied(),
                decisions.sides().pupil(),
                decisions.sides().total(),
                decisions.settled(),
                decisions.criteriaFirst(),
                decisions.criteria().pupil(),
                decisions.criteria().total(),
                interrogation.examined(),
                interrogation.reworked(),
                edits.parked(),
                edits.onSetFocus(),
                variations.latest());
    }
}

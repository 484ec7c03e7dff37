package org.sharedpen.command.lesson.state;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sharedpen.events.AttributionCorrected;
import org.sharedpen.events.ContributionId;
import org.sharedpen.events.ContributionOffered;
import org.sharedpen.events.EditParked;
import org.sharedpen.events.LessonEvent;
import org.sharedpen.events.TurnTranscribed;

/** What was said. */
public final class Talk {
    private final Map<ContributionId, Contribution> contributions = new HashMap<>();
    private final Set<ContributionId> parked = new HashSet<>();
    private int turns;

    public @Nullable Contribution contribution(ContributionId id) {
        return contributions.get(id);
    }

    /** How many turns of the transcript are recorded. */
    public int turns() {
        return turns;
    }

    /** Whether a suggestion is kept for later. */
    public boolean isParked(ContributionId id) {
        return parked.contains(id);
    }

    void apply(LessonEvent event) {
        if (event instanceof ContributionOffered offered) {
            contributions.put(
                    offered.contributionId(),
                    new Contribution(offered.originator(), offered.wordCount(), offered.words()));
        } else if (event instanceof AttributionCorrected corrected) {
            contributions.computeIfPresent(
                    corrected.contributionId(),
                    (id, was) -> new Contribution(corrected.originator(), was.wordCount(), corrected.words()));
        } else if (event instanceof EditParked edit) {
            parked.add(edit.contributionId());
        } else if (event instanceof TurnTranscribed turn) {
            turns = turn.turn();
        }
    }
}

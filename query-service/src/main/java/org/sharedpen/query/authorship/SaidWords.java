package org.sharedpen.query.authorship;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sharedpen.events.AttributionCorrected;
import org.sharedpen.events.ContributionId;
import org.sharedpen.events.ContributionOffered;
import org.sharedpen.events.LessonEvent;
import org.sharedpen.events.SealedWords;

/** The words of each contribution as they are sealed for whoever they are put down to now. */
final class SaidWords {
    private final Map<ContributionId, @Nullable SealedWords> words = new HashMap<>();

    void apply(LessonEvent event) {
        if (event instanceof ContributionOffered offered) {
            words.put(offered.contributionId(), offered.words());
        } else if (event instanceof AttributionCorrected corrected) {
            words.put(corrected.contributionId(), corrected.words());
        }
    }

    @Nullable
    SealedWords of(ContributionId contribution) {
        return words.get(contribution);
    }
}

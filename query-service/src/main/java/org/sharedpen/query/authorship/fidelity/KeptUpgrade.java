package org.sharedpen.query.authorship.fidelity;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sharedpen.events.ContributionId;
import org.sharedpen.events.LineId;
import org.sharedpen.events.Originator;
import org.sharedpen.events.SealedWords;

/** A quiet upgrade as it is kept; of a scribing the contributions that it was made of instead of what the line said before. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record KeptUpgrade(
        LineId lineId,
        long version,
        @Nullable String before,
        String after,
        @Nullable List<Said> contributions) {

    /** A contribution in the words that are sealed for whoever it is put down to, where it was given in words. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Said(
            ContributionId contributionId,
            Originator originator,
            @Nullable SealedWords words) {}

    static KeptUpgrade of(QuietUpgrade revision) {
        return new KeptUpgrade(revision.lineId(), revision.version(), revision.before(), revision.after(), null);
    }
}

package org.sharedpen.query.authorship.fidelity;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sharedpen.events.ContributionId;
import org.sharedpen.events.LineId;

/**
 * A word of a pupil that was changed as the teacher's, without anything that the class had said for it.
 *
 * @param version the lesson's version with it
 * @param before what the line said; null of a scribing, where the words of its contributions came before
 * @param after what it said then
 * @param contributions what was written down, of a scribing alone
 */
public record QuietUpgrade(
        LineId lineId, long version, @Nullable String before, String after, List<ContributionId> contributions) {}

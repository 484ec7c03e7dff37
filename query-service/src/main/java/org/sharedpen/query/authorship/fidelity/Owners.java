package org.sharedpen.query.authorship.fidelity;

import org.sharedpen.events.ContributionId;
import org.sharedpen.events.Originator;

/** Whose words are, as corrected so far. */
public interface Owners {
    Originator of(String cluster);

    Originator of(ContributionId contribution);
}

package org.sharedpen.query.balance;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sharedpen.events.ContributionId;
import org.sharedpen.events.LineId;
import org.sharedpen.events.Originator;
import org.sharedpen.events.SealedWords;

/** A row of {@code read.fidelity}, as far as it is shown. */
record FidelityRow(int quietUpgrades, int scribedWords, List<Item> items) {
    static final FidelityRow NONE = new FidelityRow(0, 0, List.of());

    /** A quiet upgrade with what the line said before, or with the contributions that were written down. */
    record Item(
            LineId lineId,
            long version,
            @Nullable String before,
            String after,
            @Nullable List<Said> contributions) {}

    /** A contribution in sealed words, where it was given in words. */
    record Said(
            ContributionId contributionId,
            Originator originator,
            @Nullable SealedWords words) {}
}

package org.sharedpen.events;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * What a contribution and a written line have in common, without the contribution's words: which of its words equals
 * which token of the line. The ledger draws its claims from these pairs, so that they can be drawn again after an erasure.
 *
 * @param contributionId the contribution that was written down
 * @param words how many words the contribution has
 * @param same pairs of word index in the contribution (words alone, from 0) and token index in the line (all tokens, from
 *     0) whose keys are equal, in rising order
 * @param spelt such pairs that differ by a spelling alone
 */
public record Link(
        ContributionId contributionId,
        int words,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Pair> same,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Pair> spelt) {

    @SuppressWarnings("NullAway") // JSON leaves empty lists out
    public Link {
        same = same == null ? List.of() : List.copyOf(same);
        spelt = spelt == null ? List.of() : List.copyOf(spelt);
    }
}

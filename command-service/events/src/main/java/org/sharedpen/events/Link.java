package org.sharedpen.events;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * What a contribution and a written line have in common, without the contribution's words: which of its tokens equals
 * which token of the line. The ledger draws its claims from these pairs, so that they can be drawn again after an erasure.
 * Both tokens of a pair are numbered among all tokens of their text, from 0; pairs stand in rising order.
 *
 * @param contributionId the contribution that was written down
 * @param words how many words the contribution has
 * @param same pairs of words whose keys are equal
 * @param spelt pairs of words that differ by a spelling alone
 * @param marks pairs of equal punctuation marks
 */
public record Link(
        ContributionId contributionId,
        int words,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Pair> same,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Pair> spelt,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Pair> marks) {

    @SuppressWarnings("NullAway") // JSON leaves empty lists out
    public Link {
        same = same == null ? List.of() : List.copyOf(same);
        spelt = spelt == null ? List.of() : List.copyOf(spelt);
        marks = marks == null ? List.of() : List.copyOf(marks);
    }
}

package org.sharedpen.query.board;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sharedpen.events.LineId;
import org.sharedpen.query.board.cover.CoveredNames;
import org.sharedpen.query.decisions.PutToClass;

/** What competes, and what it is to be judged by; words that cannot be read any more are absent. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record BoardChoice(
        @Nullable String question,
        @Nullable LineId lineId,
        List<BoardCandidate> candidates,
        List<String> criteria,
        boolean settled) {

    /** A suggestion under its letter. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record BoardCandidate(String label, @Nullable String text, boolean chosen) {}

    static BoardChoice of(PutToClass choice, CoveredNames names) {
        return new BoardChoice(
                covered(choice.question(), names),
                choice.lineId(),
                choice.candidates().stream()
                        .map(one -> new BoardCandidate(one.label(), covered(one.words(), names), one.chosen()))
                        .toList(),
                choice.criteria().stream().map(names::cover).toList(),
                choice.settled());
    }

    private static @Nullable String covered(@Nullable String words, CoveredNames names) {
        return words == null ? null : names.cover(words);
    }
}

package org.sharedpen.query.authorship.ledger;

import java.util.List;
import org.sharedpen.events.LineId;

/**
 * A line of the shared text with the owner of every token.
 *
 * @param place its place on the wall, from 0
 * @param version starts at 1 and rises with every change of its text
 * @param changedAt the lesson's version at which any of this last changed
 */
public record WrittenLine(
        LineId lineId, int place, int version, String text, List<WrittenToken> tokens, long changedAt) {
    public WrittenLine {
        tokens = List.copyOf(tokens);
    }
}

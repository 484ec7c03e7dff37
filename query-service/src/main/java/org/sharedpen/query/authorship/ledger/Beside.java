package org.sharedpen.query.authorship.ledger;

import org.sharedpen.events.LineId;

/**
 * Two tokens stood side by side in a line, from one version of the lesson until another. A run of tokens was adjacent in
 * some former wording exactly where the times of all its neighbours meet, since a token stands in one place at a time.
 */
final class Beside {
    final Ink left;
    final Ink right;
    final LineId line;
    final long from;
    long until = Long.MAX_VALUE;

    Beside(Ink left, Ink right, LineId line, long from) {
        this.left = left;
        this.right = right;
        this.line = line;
        this.from = from;
    }
}

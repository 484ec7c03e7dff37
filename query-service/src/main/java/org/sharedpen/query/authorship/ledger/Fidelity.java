package org.sharedpen.query.authorship.ledger;

import java.util.BitSet;
import java.util.List;
import org.sharedpen.events.Link;
import org.sharedpen.events.Pair;
import org.sharedpen.events.Token;
import org.sharedpen.events.Tokeniser;

/**
 * How faithfully contributions were written down: the verbatim rate is {@code verbatim / linked}, from 0 to 1, undefined
 * without a linked scribing.
 *
 * <p>A scribing is VERBATIM where all the words of its linked contributions are in the line, complete and in order, and
 * nothing was added; otherwise ADAPTED. A word that differs by a spelling alone is there; punctuation plays no part. What
 * counts is what was written, not who owns it: a wiped line that is scribed anew word for word is verbatim too.
 *
 * @param linked scribings with at least one linked contribution; revisions are none
 * @param verbatim those that are VERBATIM
 */
public record Fidelity(int linked, int verbatim) {
    static final Fidelity NONE = new Fidelity(0, 0);

    Fidelity and(String text, List<Link> links) {
        return links.isEmpty() ? this : new Fidelity(linked + 1, verbatim + (isVerbatim(text, links) ? 1 : 0));
    }

    private static boolean isVerbatim(String text, List<Link> links) {
        BitSet matched = new BitSet();
        for (Link link : links) {
            List<Pair> pairs = Matching.of(link, token -> !matched.get(token));
            if (pairs.size() != link.words()) {
                return false;
            }
            pairs.forEach(pair -> matched.set(pair.token()));
        }
        List<Token> tokens = Tokeniser.tokens(text);
        for (int place = 0; place < tokens.size(); place++) {
            if (tokens.get(place).word() && !matched.get(place)) {
                return false;
            }
        }
        return true;
    }
}

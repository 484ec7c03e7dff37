package org.sharedpen.query.authorship.ledger;

import java.util.Arrays;
import java.util.BitSet;

/**
 * The token diff: which tokens of a line its new wording keeps.
 *
 * <p>A longest common subsequence of the two token sequences. Tokens are equal by key (case-insensitive); of equally long
 * subsequences the one with most tokens spelt exactly alike; of equal ones the leftmost, that is, the one whose places in
 * the new wording, and then whose places in the old one, come first in lexicographic order. Dynamic programming over
 * suffixes, O(n·m) time and space after the common prefix and all tokens without a partner are put aside.
 *
 * <p>Source: Wagner and Fischer, "The string-to-string correction problem", 1974; the use of it for authorship, Flöck
 * and Acosta, "WikiWho", 2014.
 */
final class TokenDiff {
    private static final int MATCH = 1 << 15;

    private final int[] oldKeys;
    private final String[] oldTexts;
    private final int[] newKeys;
    private final String[] newTexts;
    private final int[] keptFrom;

    private TokenDiff(int[] oldKeys, String[] oldTexts, int[] newKeys, String[] newTexts) {
        this.oldKeys = oldKeys;
        this.oldTexts = oldTexts;
        this.newKeys = newKeys;
        this.newTexts = newTexts;
        this.keptFrom = new int[newKeys.length];
        Arrays.fill(keptFrom, -1);
    }

    /** For every place of the new wording the place in the old one that it keeps, or -1. */
    static int[] kept(int[] oldKeys, String[] oldTexts, int[] newKeys, String[] newTexts) {
        TokenDiff diff = new TokenDiff(oldKeys, oldTexts, newKeys, newTexts);
        int same = diff.prefix();
        diff.align(partnered(oldKeys, newKeys, same), partnered(newKeys, oldKeys, same));
        return diff.keptFrom;
    }

    /** A prefix spelt exactly alike belongs to the leftmost best alignment; one of equal keys alone need not. */
    private int prefix() {
        int same = 0;
        while (same < Math.min(oldKeys.length, newKeys.length) && weight(same, same) == MATCH + 1) {
            keptFrom[same] = same;
            same++;
        }
        return same;
    }

    private static int[] partnered(int[] keys, int[] others, int from) {
        BitSet there = new BitSet();
        for (int at = from; at < others.length; at++) {
            there.set(others[at]);
        }
        int[] places = new int[keys.length];
        int count = 0;
        for (int at = from; at < keys.length; at++) {
            if (there.get(keys[at])) {
                places[count++] = at;
            }
        }
        return Arrays.copyOf(places, count);
    }

    private void align(int[] olds, int[] news) {
        int[][] best = new int[news.length + 1][olds.length + 1];
        for (int n = news.length - 1; n >= 0; n--) {
            for (int o = olds.length - 1; o >= 0; o--) {
                int weight = weight(olds[o], news[n]);
                int without = Math.max(best[n + 1][o], best[n][o + 1]);
                best[n][o] = weight == 0 ? without : Math.max(without, weight + best[n + 1][o + 1]);
            }
        }
        int from = 0;
        for (int n = 0; n < news.length; n++) {
            for (int o = from; o < olds.length; o++) {
                int weight = weight(olds[o], news[n]);
                if (weight > 0 && weight + best[n + 1][o + 1] == best[n][from]) {
                    keptFrom[news[n]] = olds[o];
                    from = o + 1;
                    break;
                }
            }
        }
    }

    private int weight(int old, int fresh) {
        if (oldKeys[old] != newKeys[fresh]) {
            return 0;
        }
        return oldTexts[old].equals(newTexts[fresh]) ? MATCH + 1 : MATCH;
    }
}

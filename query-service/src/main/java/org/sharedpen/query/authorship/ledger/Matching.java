package org.sharedpen.query.authorship.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import org.sharedpen.events.Link;
import org.sharedpen.events.Pair;

/**
 * Which tokens of a line a contribution matches: a longest common subsequence of its words and the open tokens over the
 * equal pairs of its link, and inside the gaps of that match likewise over the pairs that differ by a spelling. Of equally
 * long ones the leftmost: the tokens' places, then the words', come first in lexicographic order.
 *
 * <p>O(p log w) for p pairs and w words. Source: Hunt and Szymanski, "A fast algorithm for computing longest common
 * subsequences", 1977.
 */
final class Matching {
    private Matching() {}

    static List<Pair> of(Link link, IntPredicate open) {
        List<Pair> matched = longest(link.same(), open);
        if (link.spelt().isEmpty()) {
            return matched;
        }
        List<Pair> same = matched;
        List<Pair> inGaps = link.spelt().stream()
                .filter(pair -> same.stream().allMatch(other -> inOrder(pair, other)))
                .toList();
        List<Pair> all = new ArrayList<>(matched);
        all.addAll(longest(inGaps, open));
        return all;
    }

    private static boolean inOrder(Pair one, Pair other) {
        int words = Integer.compare(one.word(), other.word());
        return words != 0 && words == Integer.compare(one.token(), other.token());
    }

    private static List<Pair> longest(List<Pair> pairs, IntPredicate open) {
        List<Pair> left = pairs.stream()
                .filter(pair -> open.test(pair.token()))
                .sorted(Comparator.comparingInt(Pair::token).thenComparingInt(Pair::word))
                .toList();
        int[] chain = chains(left);
        int wanted = 0;
        for (int length : chain) {
            wanted = Math.max(wanted, length);
        }
        List<Pair> taken = new ArrayList<>(wanted);
        Pair last = new Pair(-1, -1);
        for (int at = 0; at < chain.length && wanted > 0; at++) {
            Pair pair = left.get(at);
            if (chain[at] == wanted && pair.word() > last.word() && pair.token() > last.token()) {
                taken.add(pair);
                last = pair;
                wanted--;
            }
        }
        return taken;
    }

    /** For every pair the length of the longest chain that begins with it and rises in words and tokens. */
    private static int[] chains(List<Pair> pairs) {
        int words = 1 + pairs.stream().mapToInt(Pair::word).max().orElse(0);
        int[] tree = new int[words + 1]; // a Fenwick tree of maxima over the words from the last on
        int[] chain = new int[pairs.size()];
        for (int end = pairs.size(); end > 0; ) {
            int begin = end - 1;
            while (begin > 0
                    && pairs.get(begin - 1).token() == pairs.get(end - 1).token()) {
                begin--;
            }
            for (int at = begin; at < end; at++) {
                chain[at] = 1;
                for (int i = words - 1 - pairs.get(at).word(); i > 0; i -= i & -i) {
                    chain[at] = Math.max(chain[at], 1 + tree[i]);
                }
            }
            for (int at = begin; at < end; at++) {
                for (int i = words - pairs.get(at).word(); i <= words; i += i & -i) {
                    tree[i] = Math.max(tree[i], chain[at]);
                }
            }
            end = begin;
        }
        return chain;
    }
}

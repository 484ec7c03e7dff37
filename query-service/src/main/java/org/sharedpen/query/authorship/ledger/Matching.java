package org.sharedpen.query.authorship.ledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.sharedpen.events.Link;
import org.sharedpen.events.Pair;

/**
 * Which open tokens of a line a contribution matches: a common subsequence of both with as many equal words as there can be,
 * of those with most words that differ by a spelling alone, then with most punctuation marks; of equal ones the leftmost: the
 * places in the line, then those in the contribution, come first in lexicographic order.
 *
 * <p>O(p log t) for p pairs and t tokens. Source: Hunt and Szymanski, "A fast algorithm for computing longest common
 * subsequences", 1977, with weights.
 */
final class Matching {
    private static final long SAME = 1L << 40;
    private static final long SPELT = 1L << 20;
    private static final long MARK = 1;

    private record Weighed(Pair pair, long weight) {}

    private Matching() {}

    static List<Pair> of(Link link, IntPredicate open) {
        List<Weighed> pairs = Stream.of(
                        weighed(link.same(), SAME), weighed(link.spelt(), SPELT), weighed(link.marks(), MARK))
                .flatMap(each -> each)
                .filter(each -> open.test(each.pair.written()))
                .sorted(Comparator.comparingInt((Weighed each) -> each.pair.written())
                        .thenComparingInt(each -> each.pair.said()))
                .toList();
        long[] chain = chains(pairs);
        long wanted = Arrays.stream(chain).max().orElse(0);
        List<Pair> taken = new ArrayList<>();
        Pair last = new Pair(-1, -1);
        for (int at = 0; at < chain.length && wanted > 0; at++) {
            Pair pair = pairs.get(at).pair;
            if (chain[at] == wanted && pair.said() > last.said() && pair.written() > last.written()) {
                taken.add(pair);
                last = pair;
                wanted -= pairs.get(at).weight;
            }
        }
        return taken;
    }

    private static Stream<Weighed> weighed(List<Pair> pairs, long weight) {
        return pairs.stream().map(pair -> new Weighed(pair, weight));
    }

    /** For every pair the weight of the heaviest chain that begins with it and rises in both texts. */
    private static long[] chains(List<Weighed> pairs) {
        int said = 1 + pairs.stream().mapToInt(each -> each.pair.said()).max().orElse(0);
        long[] tree = new long[said + 1]; // a Fenwick tree of maxima over the contribution from its last token on
        long[] chain = new long[pairs.size()];
        for (int end = pairs.size(); end > 0; ) {
            int begin = end - 1;
            while (begin > 0
                    && pairs.get(begin - 1).pair.written()
                            == pairs.get(end - 1).pair.written()) {
                begin--;
            }
            for (int at = begin; at < end; at++) {
                long behind = 0;
                for (int i = said - 1 - pairs.get(at).pair.said(); i > 0; i -= i & -i) {
                    behind = Math.max(behind, tree[i]);
                }
                chain[at] = pairs.get(at).weight + behind;
            }
            for (int at = begin; at < end; at++) {
                for (int i = said - pairs.get(at).pair.said(); i <= said; i += i & -i) {
                    tree[i] = Math.max(tree[i], chain[at]);
                }
            }
            end = begin;
        }
        return chain;
    }
}

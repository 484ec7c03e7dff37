package org.sharedpen.events;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whether a linked scribing is verbatim: all words of its contributions are there, complete and in order, and nothing was
 * added. A spelling-only difference stays the contributor's word. Contributions claim in the order given, each from the
 * left: a contribution that is there as a whole is its own longest common subsequence.
 */
public final class Verbatim {
    private Verbatim() {}

    public static boolean is(LineScribed scribed) {
        List<Token> tokens = Tokeniser.tokens(scribed.text());
        BitSet free = new BitSet();
        for (int i = 0; i < tokens.size(); i++) {
            free.set(i, tokens.get(i).word());
        }
        return scribed.links().stream().allMatch(link -> claims(link, free)) && free.isEmpty();
    }

    private static boolean claims(Link link, BitSet free) {
        Set<Pair> pairs =
                Stream.concat(link.same().stream(), link.spelt().stream()).collect(Collectors.toSet());
        int[] matched = pairs.stream().mapToInt(Pair::said).sorted().distinct().toArray();
        if (matched.length != link.words()) {
            return false;
        }
        int token = -1;
        for (int word : matched) {
            do {
                token = free.nextSetBit(token + 1);
            } while (token >= 0 && !pairs.contains(new Pair(word, token)));
            if (token < 0) {
                return false;
            }
            free.clear(token);
        }
        return true;
    }
}

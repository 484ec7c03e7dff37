package org.sharedpen.query.authorship.fidelity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.sharedpen.events.Spelling;

/**
 * Which words of an old wording still stand in a new one, unchanged or with a spelling-only difference, where the tokens
 * themselves do not: a pairing of old and new words, each with one at most, of as many pairs as there can be.
 *
 * <p>Augmenting paths, O(n·m) comparisons of words. Source: Kuhn, "The Hungarian method for the assignment problem", 1955.
 */
final class Respelling {
    private static final int NONE = -1;
    private final List<List<Integer>> alike = new ArrayList<>();
    private final int[] partners;

    private Respelling(List<String> old, List<String> fresh) {
        partners = new int[fresh.size()];
        Arrays.fill(partners, NONE);
        for (String word : old) {
            List<Integer> places = new ArrayList<>();
            for (int place = 0; place < fresh.size(); place++) {
                if (word.equals(fresh.get(place)) || Spelling.alone(word, fresh.get(place))) {
                    places.add(place);
                }
            }
            alike.add(places);
        }
    }

    /** For every new word whether it is an old one that still stands. Of equal pairings one with the first new words. */
    static boolean[] standing(List<String> old, List<String> fresh) {
        Respelling pairing = new Respelling(old, fresh);
        for (int word = 0; word < old.size(); word++) {
            pairing.pair(word, new boolean[fresh.size()]);
        }
        boolean[] standing = new boolean[fresh.size()];
        for (int place = 0; place < standing.length; place++) {
            standing[place] = pairing.partners[place] != NONE;
        }
        return standing;
    }

    private boolean pair(int word, boolean[] tried) {
        for (int place : alike.get(word)) {
            if (!tried[place]) {
                tried[place] = true;
                if (partners[place] == NONE || pair(partners[place], tried)) {
                    partners[place] = word;
                    return true;
                }
            }
        }
        return false;
    }
}

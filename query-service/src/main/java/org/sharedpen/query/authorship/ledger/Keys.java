package org.sharedpen.query.authorship.ledger;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sharedpen.events.Token;

/** Numbers for words: equal words have equal numbers, so that the ledger compares ints. */
final class Keys {
    private final Map<String, Integer> numbers = new HashMap<>();

    int[] of(List<Token> tokens) {
        int[] keys = new int[tokens.size()];
        for (int place = 0; place < keys.length; place++) {
            keys[place] = number(tokens.get(place).key());
        }
        return keys;
    }

    int of(String spelling) {
        return number(new Token(spelling, true, 0, spelling.length()).key());
    }

    private int number(String key) {
        return numbers.computeIfAbsent(key, fresh -> numbers.size());
    }
}

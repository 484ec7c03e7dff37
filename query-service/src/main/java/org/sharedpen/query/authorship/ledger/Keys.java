package org.sharedpen.query.authorship.ledger;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sharedpen.events.Token;

/** Numbers for words: equal words have equal numbers, so that the ledger compares ints. */
final class Keys {
    private final Map<String, Integer> numbers = new HashMap<>();

    int[] of(List<Token> tokens) {
        return tokens.stream().map(Token::key).mapToInt(this::number).toArray();
    }

    int of(String spelling) {
        return number(new Token(spelling, true, 0, spelling.length()).key());
    }

    private int number(String key) {
        return numbers.computeIfAbsent(key, fresh -> numbers.size());
    }
}

package org.sharedpen.command.lesson.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import org.sharedpen.events.ContributionId;
import org.sharedpen.events.Link;
import org.sharedpen.events.Pair;
import org.sharedpen.events.Spelling;
import org.sharedpen.events.Token;
import org.sharedpen.events.Tokeniser;

/**
 * Which tokens of a contribution equal which tokens of a line, or are words that differ by a spelling alone. The pairs are
 * bounded: where a text repeats itself hundreds of times over, the n-th of its words goes with the n-th of the line.
 */
record Matching(List<Token> line) {
    private static final int MOST = 4_096;

    static Matching with(String line) {
        return new Matching(Tokeniser.tokens(line));
    }

    Link link(ContributionId contribution, String said) {
        List<Token> tokens = Tokeniser.tokens(said);
        int words = (int) tokens.stream().filter(Token::word).count();
        List<Pair> spelt = pairs(tokens, Matching::speltAlike);
        return new Link(
                contribution,
                words,
                equal(tokens, true),
                spelt.size() <= MOST ? spelt : List.of(),
                equal(tokens, false));
    }

    private List<Pair> equal(List<Token> said, boolean words) {
        List<Pair> pairs =
                pairs(said, (one, other) -> one.word() == words && one.key().equals(other.key()));
        return pairs.size() <= MOST ? pairs : inTurn(said, words);
    }

    private static boolean speltAlike(Token one, Token other) {
        return one.word() && other.word() && !one.key().equals(other.key()) && Spelling.alone(one.key(), other.key());
    }

    private List<Pair> pairs(List<Token> said, BiPredicate<Token, Token> match) {
        List<Pair> pairs = new ArrayList<>();
        for (int one = 0; one < said.size(); one++) {
            for (int other = 0; other < line.size(); other++) {
                if (match.test(said.get(one), line.get(other))) {
                    pairs.add(new Pair(one, other));
                }
            }
        }
        return pairs;
    }

    private List<Pair> inTurn(List<Token> said, boolean words) {
        Map<String, Deque<Integer>> places = new HashMap<>();
        for (int place = 0; place < line.size(); place++) {
            places.computeIfAbsent(line.get(place).key(), key -> new ArrayDeque<>())
                    .add(place);
        }
        List<Pair> pairs = new ArrayList<>();
        for (int one = 0; one < said.size(); one++) {
            Integer place = said.get(one).word() == words
                    ? places.getOrDefault(said.get(one).key(), new ArrayDeque<>())
                            .poll()
                    : null;
            if (place != null) {
                pairs.add(new Pair(one, place));
            }
        }
        return pairs;
    }
}

package org.sharedpen.command.lesson.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sharedpen.events.ContributionId;
import org.sharedpen.events.Link;
import org.sharedpen.events.Pair;
import org.sharedpen.events.Token;
import org.sharedpen.events.Tokeniser;

/**
 * Which words of a contribution equal which tokens of a line, or differ from them by a spelling alone. The pairs are
 * bounded: where a text repeats itself hundreds of times over, the n-th of its words goes with the n-th of the line.
 */
record Matching(List<Token> tokens) {
    private static final int MOST = 4_096;

    static Matching with(String line) {
        return new Matching(Tokeniser.tokens(line));
    }

    Link link(ContributionId contribution, String said) {
        List<Token> words = Tokeniser.tokens(said).stream().filter(Token::word).toList();
        List<Pair> same = new ArrayList<>();
        List<Pair> spelt = new ArrayList<>();
        for (int word = 0; word < words.size(); word++) {
            for (int token = 0; token < tokens.size(); token++) {
                compare(words.get(word), word, token, same, spelt);
            }
        }
        return new Link(
                contribution,
                words.size(),
                same.size() <= MOST ? same : inTurn(words),
                spelt.size() <= MOST ? spelt : List.of());
    }

    private void compare(Token said, int word, int token, List<Pair> same, List<Pair> spelt) {
        Token written = tokens.get(token);
        if (!written.word()) {
            return;
        }
        if (said.key().equals(written.key())) {
            same.add(new Pair(word, token));
        } else if (Spelling.alone(said.key(), written.key())) {
            spelt.add(new Pair(word, token));
        }
    }

    private List<Pair> inTurn(List<Token> words) {
        Map<String, Deque<Integer>> places = new HashMap<>();
        for (int token = 0; token < tokens.size(); token++) {
            places.computeIfAbsent(tokens.get(token).key(), key -> new ArrayDeque<>())
                    .add(token);
        }
        List<Pair> pairs = new ArrayList<>();
        for (int word = 0; word < words.size(); word++) {
            Integer token = places.getOrDefault(words.get(word).key(), new ArrayDeque<>())
                    .poll();
            if (token != null) {
                pairs.add(new Pair(word, token));
            }
        }
        return pairs;
    }
}

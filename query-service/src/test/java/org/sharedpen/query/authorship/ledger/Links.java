package org.sharedpen.query.authorship.ledger;

import java.util.ArrayList;
import java.util.List;
import org.sharedpen.events.ContributionId;
import org.sharedpen.events.Link;
import org.sharedpen.events.Pair;
import org.sharedpen.events.Token;
import org.sharedpen.events.Tokeniser;

/** Links as the command side stores them: every pair of a word and a token that are equal, or differ by a spelling. */
final class Links {
    private Links() {}

    static Link between(ContributionId contribution, String offered, String text) {
        List<Token> words =
                Tokeniser.tokens(offered).stream().filter(Token::word).toList();
        List<Token> tokens = Tokeniser.tokens(text);
        List<Pair> same = new ArrayList<>();
        List<Pair> spelt = new ArrayList<>();
        for (int word = 0; word < words.size(); word++) {
            for (int token = 0; token < tokens.size(); token++) {
                String said = words.get(word).key();
                String written = tokens.get(token).key();
                if (said.equals(written)) {
                    same.add(new Pair(word, token));
                } else if (tokens.get(token).word() && distance(said, written) <= allowed(said)) {
                    spelt.add(new Pair(word, token));
                }
            }
        }
        return new Link(contribution, words.size(), same, spelt);
    }

    private static int allowed(String word) {
        return word.length() < 4 ? 0 : word.length() < 8 ? 1 : 2;
    }

    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int at = 0; at < row.length; at++) {
            row[at] = at;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int substituted = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(substituted, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[other.length()];
    }
}

package org.sharedpen.query.authorship.ledger;

import java.util.ArrayList;
import java.util.List;
import org.sharedpen.events.ContributionId;
import org.sharedpen.events.Link;
import org.sharedpen.events.Pair;
import org.sharedpen.events.Token;
import org.sharedpen.events.Tokeniser;

/** Links as the command side stores them: every pair of tokens that are equal, or words that differ by a spelling. */
final class Links {
    private Links() {}

    static Link between(ContributionId contribution, String offered, String text) {
        List<Token> said = Tokeniser.tokens(offered);
        List<Token> line = Tokeniser.tokens(text);
        List<Pair> same = new ArrayList<>();
        List<Pair> spelt = new ArrayList<>();
        List<Pair> marks = new ArrayList<>();
        for (int one = 0; one < said.size(); one++) {
            for (int other = 0; other < line.size(); other++) {
                Token token = said.get(one);
                Token written = line.get(other);
                if (token.key().equals(written.key())) {
                    (token.word() ? same : marks).add(new Pair(one, other));
                } else if (token.word() && written.word() && isSpelling(token.key(), written.key())) {
                    spelt.add(new Pair(one, other));
                }
            }
        }
        return new Link(contribution, Tokeniser.words(offered), same, spelt, marks);
    }

    private static boolean isSpelling(String one, String other) {
        int letters = Math.min(letters(one), letters(other));
        return distance(one, other) <= (letters < 4 ? 0 : letters < 8 ? 1 : 2);
    }

    private static int letters(String word) {
        return (int) word.codePoints().filter(Character::isLetter).count();
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

package org.sharedpen.query.authorship.ledger;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sharedpen.events.Token;

/** A line's new wording while it is being decided which of its tokens are old ones, and whose the new ones are. */
final class Draft {
    final Line line;
    final long now;
    final List<Token> tokens;
    final int[] keys;
    private final @Nullable Ink[] inks;
    private final @Nullable Cluster[] claims;

    Draft(Line line, long now, List<Token> tokens, int[] keys) {
        this.line = line;
        this.now = now;
        this.tokens = tokens;
        this.keys = keys;
        this.inks = new Ink[keys.length];
        this.claims = new Cluster[keys.length];
    }

    int size() {
        return keys.length;
    }

    boolean isNew(int place) {
        return inks[place] == null;
    }

    boolean isUnclaimed(int place) {
        return inks[place] == null && claims[place] == null;
    }

    /** The identity at a place; null where it is new, or where the line has ended. */
    @Nullable
    Ink at(int place) {
        return place < 0 || place >= inks.length ? null : inks[place];
    }

    void keep(int place, Ink ink) {
        ink.keptAt = now;
        inks[place] = ink;
    }

    boolean keeps(Ink ink) {
        return ink.keptAt == now;
    }

    void takeBack(int place, Ink ink) {
        ink.takeBack(line, now);
        keep(place, ink);
    }

    void claim(int place, Cluster cluster) {
        claims[place] = cluster;
    }

    @Nullable
    Cluster claimed(int place) {
        return claims[place];
    }

    String[] spellings() {
        return tokens.stream().map(Token::text).toArray(String[]::new);
    }
}

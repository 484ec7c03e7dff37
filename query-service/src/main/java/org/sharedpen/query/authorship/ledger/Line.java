package org.sharedpen.query.authorship.ledger;

import java.util.ArrayList;
import java.util.List;
import org.sharedpen.events.LineId;

/** A line as it stands: its text, and for every token the identity and the spelling of today. */
final class Line {
    final LineId id;
    int version;
    int place = -1;
    long changedAt;
    String text = "";
    Ink[] inks = {};
    String[] spellings = {};

    Line(LineId id) {
        this.id = id;
    }

    int[] keys() {
        int[] keys = new int[inks.length];
        for (int at = 0; at < keys.length; at++) {
            keys[at] = inks[at].key;
        }
        return keys;
    }

    boolean holds(Cluster cluster) {
        for (Ink ink : inks) {
            if (ink.cluster == cluster) {
                return true;
            }
        }
        return false;
    }

    WrittenLine written() {
        List<WrittenToken> tokens = new ArrayList<>(inks.length);
        for (int at = 0; at < inks.length; at++) {
            tokens.add(WrittenToken.of(inks[at], spellings[at]));
        }
        return new WrittenLine(id, place, version, text, tokens, changedAt);
    }
}

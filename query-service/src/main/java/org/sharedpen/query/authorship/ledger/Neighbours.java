package org.sharedpen.query.authorship.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Every pair of tokens that ever stood side by side, by the two words. */
final class Neighbours {
    /** Keeps a text of one word, written a thousand times, from holding everyone up; no run of a real lesson comes near. */
    private static final int MOST = 100;

    private final Map<Long, List<Beside>> pairs = new HashMap<>();

    /** Notes who stands beside whom in a line from now on. */
    void settle(Line line, long now) {
        Ink[] inks = line.inks;
        for (int place = 0; place < inks.length; place++) {
            Ink right = place + 1 < inks.length ? inks[place + 1] : null;
            Beside fresh = inks[place].settle(line, right, now);
            if (fresh != null) {
                pairs.computeIfAbsent(pair(fresh.left.key, fresh.right.key), none -> new ArrayList<>(1))
                        .add(fresh);
            }
        }
    }

    /** The pairs of these two words of which both wait, the latest first. */
    List<Beside> waiting(int left, int right) {
        List<Beside> all = pairs.getOrDefault(pair(left, right), List.of());
        List<Beside> waiting = new ArrayList<>();
        for (int at = all.size() - 1; at >= 0 && waiting.size() < MOST; at--) {
            Beside pair = all.get(at);
            if (pair.left.waits() && pair.right.waits()) {
                waiting.add(pair);
            }
        }
        return waiting;
    }

    private static long pair(int left, int right) {
        return ((long) left << 32) | right;
    }
}

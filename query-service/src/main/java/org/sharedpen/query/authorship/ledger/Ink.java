package org.sharedpen.query.authorship.ledger;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sharedpen.events.LineId;

/** One token's lasting identity: whose it is never changes, wherever it stands and however it is spelt. */
final class Ink {
    final int number;
    final int key;
    final boolean word;
    final boolean carried;
    final Cluster cluster;
    /** Every time that something stood right of it, and left of it. */
    final List<Beside> rights = new ArrayList<>(1);

    final List<Beside> lefts = new ArrayList<>(1);
    boolean restored;
    /** The version at which a new wording of its line last kept it. */
    long keptAt = -1;

    private @Nullable Line line;
    private @Nullable Beside right;
    private @Nullable Wiping wiping;

    Ink(int number, int key, boolean word, Cluster cluster, boolean carried) {
        this.number = number;
        this.key = key;
        this.word = word;
        this.cluster = cluster;
        this.carried = carried;
    }

    /** How a token last left the wall: when, from which line and place, and what stood beside it. */
    record Wiping(
            long at,
            LineId from,
            int place,
            @Nullable Ink left,
            @Nullable Ink right) {}

    boolean waits() {
        return line == null;
    }

    boolean standsElsewhere(Line here) {
        return line != null && line != here;
    }

    Wiping wiping() {
        if (wiping == null) {
            throw new IllegalStateException("never wiped");
        }
        return wiping;
    }

    void write(Line on, long now) {
        line = on;
        cluster.written(this, now);
        cluster.stands(this, 1, now);
    }

    /** Comes along from an earlier lesson: it stands here, and was not written here. */
    void bring(Line on, long now) {
        line = on;
        cluster.brought(this);
        cluster.stands(this, 1, now);
    }

    void wipe(Wiping how) {
        line = null;
        wiping = how;
        cluster.stands(this, -1, how.at());
    }

    /** Back on the wall. A token that the same action took off has only moved, which is no restoring. */
    void takeBack(Line on, long now) {
        restored |= wiping().at() < now;
        line = on;
        cluster.stands(this, 1, now);
    }

    /** Notes what stands right of it from now on; answers the note where it is a fresh one. */
    @Nullable
    Beside settle(Line on, @Nullable Ink neighbour, long now) {
        if (line != null) {
            line = on;
        }
        Beside before = right;
        if (before != null) {
            if (before.right == neighbour && before.line.equals(on.id)) {
                return null;
            }
            before.until = now;
        }
        right = neighbour == null ? null : new Beside(this, neighbour, on.id, now);
        if (right != null) {
            rights.add(right);
            right.right.lefts.add(right);
        }
        return right;
    }
}

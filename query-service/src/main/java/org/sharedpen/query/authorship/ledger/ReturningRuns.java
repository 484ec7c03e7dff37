package org.sharedpen.query.authorship.ledger;

import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * Runs of three or more new tokens that equal a run of waiting ones, adjacent in some former wording of any line, take
 * their identities back: the longest first, then this line's before others', then the most recently wiped, then the
 * leftmost. Each time the best of what is left.
 */
final class ReturningRuns {
    private final Draft draft;
    private final Neighbours neighbours;
    private final Ink[] path;
    private @Nullable Run best;
    private int start;

    private ReturningRuns(Draft draft, Neighbours neighbours) {
        this.draft = draft;
        this.neighbours = neighbours;
        this.path = new Ink[draft.size()];
    }

    static void takeBack(Draft draft, Neighbours neighbours) {
        new ReturningRuns(draft, neighbours).takeBack();
    }

    private void takeBack() {
        PriorityQueue<Run> runs = new PriorityQueue<>();
        for (int place = 0; place < draft.size(); place++) {
            offer(runs, place);
        }
        for (Run run = runs.poll(); run != null; run = runs.poll()) {
            if (run.fits(draft)) {
                run.takeBack(draft);
            } else {
                // What was best here has been taken; the next best is no better, so its turn comes later.
                offer(runs, run.start());
            }
        }
    }

    private void offer(PriorityQueue<Run> runs, int place) {
        best = null;
        start = place;
        if (!isNew(place) || !isNew(place + 1) || !isNew(place + 2)) {
            return;
        }
        for (Beside pair : neighbours.waiting(draft.keys[place], draft.keys[place + 1])) {
            path[0] = pair.left;
            path[1] = pair.right;
            lengthen(2, pair.from, pair.until, pair);
        }
        if (best != null) {
            runs.add(best);
        }
    }

    /** Follows every neighbour that stood there at the same time; the times say that it was one wording. */
    private void lengthen(int length, long from, long until, Beside last) {
        boolean longer = false;
        if (isNew(start + length)) {
            for (Beside next : path[length - 1].rights) {
                long start = Math.max(from, next.from);
                long end = Math.min(until, next.until);
                if (start < end && next.right.key == draft.keys[this.start + length] && next.right.waits()) {
                    path[length] = next.right;
                    longer = true;
                    lengthen(length + 1, start, end, next);
                }
            }
        }
        if (!longer && length >= Run.SHORTEST) {
            Run found = Run.of(start, path, length, last.line.equals(draft.line.id));
            best = best == null || found.compareTo(best) < 0 ? found : best;
        }
    }

    private boolean isNew(int place) {
        return place < draft.size() && draft.isNew(place);
    }
}

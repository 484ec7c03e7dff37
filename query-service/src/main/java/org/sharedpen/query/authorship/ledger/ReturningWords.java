package org.sharedpen.query.authorship.ledger;

import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * A single new token takes back a waiting one of the same key where it stands beside a token that stood beside the waiting
 * one when it was wiped, on whichever side. Of all that could return at any place the one that is most at its old place
 * comes first ({@link Return}), and with it as a neighbour others may follow, until nothing more comes back.
 */
final class ReturningWords {
    private final Draft draft;
    private final PriorityQueue<Return> returns = new PriorityQueue<>();

    private ReturningWords(Draft draft) {
        this.draft = draft;
    }

    static void takeBack(Draft draft) {
        new ReturningWords(draft).takeBack();
    }

    private void takeBack() {
        for (int place = 0; place < draft.size(); place++) {
            offer(place);
        }
        for (Return next = returns.poll(); next != null; next = returns.poll()) {
            if (!next.isOf(draft)) {
                continue;
            }
            if (next.ink().waits()) {
                draft.takeBack(next.place(), next.ink());
                offer(next.place() - 1);
                offer(next.place() + 1);
            } else {
                offer(next.place());
            }
        }
    }

    /** The best that could return at a place as its neighbours are now; they are looked at again when one of them changes. */
    private void offer(int place) {
        if (place < 0 || place >= draft.size() || !draft.isNew(place)) {
            return;
        }
        Return best = better(place, draft.at(place - 1), null);
        best = better(place, draft.at(place + 1), best);
        if (best != null) {
            returns.add(best);
        }
    }

    private @Nullable Return better(int place, @Nullable Ink neighbour, @Nullable Return best) {
        return neighbour == null
                ? best
                : better(place, neighbour.lefts, false, better(place, neighbour.rights, true, best));
    }

    private @Nullable Return better(int place, List<Beside> pairs, boolean rights, @Nullable Return before) {
        Return best = before;
        for (Beside pair : pairs) {
            Ink one = rights ? pair.right : pair.left;
            if (one.key == draft.keys[place] && one.waits()) {
                Return found = Return.to(draft, place, one);
                if (found.known() > 0 && (best == null || found.compareTo(best) < 0)) {
                    best = found;
                }
            }
        }
        return best;
    }
}

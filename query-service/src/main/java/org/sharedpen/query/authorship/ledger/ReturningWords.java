package org.sharedpen.query.authorship.ledger;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sharedpen.events.LineId;

/**
 * A single new token takes back a waiting one of the same key where it stands beside a token that stood beside the waiting
 * one when it was wiped, on whichever side. Again and again from left to right until nothing more comes back, so that words
 * can return one after the other.
 *
 * <p>Of several, the one that knew both neighbours, then this line's before others', then the most recently wiped, then
 * the leftmost when it was wiped.
 */
final class ReturningWords {
    private final Draft draft;

    private ReturningWords(Draft draft) {
        this.draft = draft;
    }

    static void takeBack(Draft draft) {
        ReturningWords words = new ReturningWords(draft);
        boolean more = true;
        while (more) {
            more = words.sweep();
        }
    }

    private boolean sweep() {
        boolean any = false;
        for (int place = 0; place < draft.size(); place++) {
            Ink back = draft.isNew(place) ? candidate(place) : null;
            if (back != null) {
                draft.takeBack(place, back);
                any = true;
            }
        }
        return any;
    }

    private @Nullable Ink candidate(int place) {
        Ink left = draft.at(place - 1);
        Ink right = draft.at(place + 1);
        Best best = new Best(draft.keys[place], draft.line.id, left, right);
        best.among(left);
        best.among(right);
        return best.ink;
    }

    private static final class Best {
        private final int key;
        private final @Nullable Ink left;
        private final @Nullable Ink right;
        private final Comparator<Ink> order;
        private @Nullable Ink ink;

        Best(int key, LineId here, @Nullable Ink left, @Nullable Ink right) {
            this.key = key;
            this.left = left;
            this.right = right;
            this.order = Comparator.comparing((Ink one) -> !(knew(one, left) && knew(one, right)))
                    .thenComparing(one -> !one.wiping().from().equals(here))
                    .thenComparing(one -> -one.wiping().at())
                    .thenComparing(one -> one.wiping().place())
                    .thenComparing(one -> one.number);
        }

        void among(@Nullable Ink neighbour) {
            if (neighbour != null) {
                among(neighbour.rights, true);
                among(neighbour.lefts, false);
            }
        }

        private void among(List<Beside> pairs, boolean rights) {
            for (Beside pair : pairs) {
                Ink one = rights ? pair.right : pair.left;
                if (one.key == key && one.waits() && (knew(one, left) || knew(one, right))) {
                    ink = ink == null || order.compare(one, ink) < 0 ? one : ink;
                }
            }
        }

        private static boolean knew(Ink one, @Nullable Ink neighbour) {
            return neighbour != null
                    && (one.wiping().left() == neighbour || one.wiping().right() == neighbour);
        }
    }
}

package org.sharedpen.query.authorship.fidelity;

import java.util.Map;
import java.util.Objects;
import org.sharedpen.events.Originator;
import org.sharedpen.events.Originator.Kind;
import org.sharedpen.query.authorship.ledger.Origin;

/**
 * A revision of which it hangs on carried words whether it is a quiet upgrade: decided when it is asked for, by whose these
 * words are by then where they were first written.
 *
 * @param kinds whose the words of each cluster are, as this lesson knows
 */
public record HangingRevision(QuietRevision revision, Map<String, Kind> kinds) {

    boolean isQuiet(Map<Origin, Originator> now) {
        return revision.isQuiet((String cluster) -> kind(cluster, now));
    }

    private Kind kind(String cluster, Map<Origin, Originator> now) {
        Origin origin = revision.carried().get(cluster);
        Originator owner = origin == null ? null : now.get(origin);
        return owner == null ? Objects.requireNonNull(kinds.get(cluster)) : owner.kind();
    }
}

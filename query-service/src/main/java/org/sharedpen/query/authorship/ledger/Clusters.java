package org.sharedpen.query.authorship.ledger;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sharedpen.events.ActionId;
import org.sharedpen.events.ContributionId;
import org.sharedpen.events.Originator;

/** Every cluster of the lesson, and whose it is. */
final class Clusters {
    private final Map<String, Cluster> byName = new LinkedHashMap<>();

    /** A contribution that nothing tells of is someone's, and never the teacher's. */
    Cluster of(ContributionId contribution) {
        return byName.computeIfAbsent(
                Cluster.name(contribution), fresh -> Cluster.of(contribution, Originator.SOMEONE));
    }

    Cluster of(@Nullable ActionId action, long version, Originator originator) {
        return byName.computeIfAbsent(Cluster.name(action, version), name -> Cluster.of(name, action, originator));
    }

    /** Carried words are no contribution of this lesson: what is said of one of the same id here does not touch them. */
    Cluster carried(Origin origin, WrittenToken token) {
        return byName.computeIfAbsent(
                Cluster.name(origin), fresh -> Cluster.of(origin, token.contributionId(), token.originator()));
    }

    /** Whose a cluster's words are, as corrected so far. */
    Originator originatorOf(String cluster) {
        Cluster known = byName.get(cluster);
        return known == null ? Originator.SOMEONE : known.originator;
    }

    Cluster attribute(ContributionId contribution, Originator originator, long now) {
        Cluster cluster = of(contribution);
        cluster.originator = originator;
        cluster.changedAt = now;
        return cluster;
    }

    Collection<Cluster> all() {
        return byName.values();
    }
}

package org.sharedpen.query.authorship.ledger;

import org.jspecify.annotations.Nullable;
import org.sharedpen.events.ActionId;
import org.sharedpen.events.ContributionId;
import org.sharedpen.events.Originator;

/** Words that came at one stroke from one originator: those of a contribution, or of a text action where none is linked. */
final class Cluster {
    final String name;
    final @Nullable ContributionId contribution;
    final @Nullable ActionId action;
    final @Nullable Origin origin;
    Originator originator;
    long changedAt;
    private int scribed;
    private int standing;
    private int carried;
    private int brought;

    private Cluster(
            String name,
            @Nullable ContributionId contribution,
            @Nullable ActionId action,
            @Nullable Origin origin,
            Originator originator) {
        this.name = name;
        this.contribution = contribution;
        this.action = action;
        this.origin = origin;
        this.originator = originator;
    }

    static String name(ContributionId contribution) {
        return "contribution/" + contribution;
    }

    static String name(@Nullable ActionId action, long version) {
        return action == null ? "version/" + version : "action/" + action;
    }

    static String name(Origin origin) {
        return "carried/" + origin.lesson() + "/" + origin.cluster();
    }

    static Cluster of(ContributionId contribution, Originator originator) {
        return new Cluster(name(contribution), contribution, null, null, originator);
    }

    static Cluster of(String name, @Nullable ActionId action, Originator originator) {
        return new Cluster(name, null, action, null, originator);
    }

    /** Words that came along, under the lesson and the cluster in which they were first written. */
    static Cluster of(Origin origin, @Nullable ContributionId contribution, Originator originator) {
        return new Cluster(name(origin), contribution, null, origin, originator);
    }

    void written(Ink ink, long now) {
        scribed += ink.word ? 1 : 0;
        changedAt = now;
    }

    void brought(Ink ink) {
        brought += ink.word ? 1 : 0;
    }

    boolean everStood() {
        return scribed + brought > 0;
    }

    /** A contribution of this lesson is kept without a word too: a lesson may have carried its words and asks here whose they are. */
    boolean isKept() {
        return everStood() || (contribution != null && origin == null);
    }

    void stands(Ink ink, int change, long now) {
        int words = ink.word ? change : 0;
        standing += words;
        carried += ink.carried ? words : 0;
        changedAt = now;
    }

    StandingWords words() {
        return new StandingWords(
                name, contribution, action, origin, originator, scribed, standing - carried, carried, changedAt);
    }
}

package org.sharedpen.query.authorship.ledger;

import org.jspecify.annotations.Nullable;
import org.sharedpen.events.ActionId;
import org.sharedpen.events.ContributionId;
import org.sharedpen.events.Originator;

/**
 * How many words of one cluster have been on the wall, and how many stand. Words alone; punctuation is never counted.
 *
 * <p>A word belongs for ever to the cluster that it was first written in, however often it is wiped and comes back.
 *
 * @param cluster the contribution, or the text action for words that no contribution explains
 * @param origin where the words were first written, absent for words of this lesson
 * @param originator whose words they are, as corrected so far; of carried words as it was when they came along
 * @param scribed words of the cluster ever written in this lesson; never falls
 * @param newWords words standing that were first written in this lesson
 * @param carriedWords words standing that came along from an earlier lesson
 * @param changedAt the lesson's version at which any of this last changed
 */
public record StandingWords(
        String cluster,
        @Nullable ContributionId contributionId,
        @Nullable ActionId actionId,
        @Nullable Origin origin,
        Originator originator,
        int scribed,
        int newWords,
        int carriedWords,
        long changedAt) {

    /** The words of the cluster that stand; of words of this lesson never more than were {@code scribed}. */
    public int standing() {
        return newWords + carriedWords;
    }
}

package org.sharedpen.query.participation.hearing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sharedpen.events.ContributionId;
import org.sharedpen.events.Originator;
import org.sharedpen.events.PupilId;
import org.sharedpen.events.Route;

/**
 * Something said in a lesson that may be a hearing.
 *
 * @param route how a contribution came about
 * @param words how many words a contribution had
 * @param talked whether a contribution came after pair talk
 * @param about the contribution that a reason is for or against
 */
record Voice(
        Sort sort,
        Originator originator,
        @Nullable Route route,
        int words,
        boolean talked,
        @Nullable ContributionId about) {
    enum Sort {
        CONTRIBUTION,
        REASON,
        CRITERION
    }

    static Voice contribution(Originator originator, @Nullable Route route, int words, boolean talked) {
        return new Voice(Sort.CONTRIBUTION, originator, route, words, talked, null);
    }

    static Voice reason(Originator originator, @Nullable ContributionId about) {
        return new Voice(Sort.REASON, originator, null, 0, false, about);
    }

    static Voice criterion(Originator originator) {
        return new Voice(Sort.CRITERION, originator, null, 0, false, null);
    }

    Voice by(Originator other) {
        return new Voice(sort, other, route, words, talked, about);
    }

    List<PupilId> pupils() {
        return originator.pupilIds();
    }

    boolean isContribution() {
        return sort == Sort.CONTRIBUTION;
    }
}

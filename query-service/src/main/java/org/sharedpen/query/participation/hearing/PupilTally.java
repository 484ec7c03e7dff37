package org.sharedpen.query.participation.hearing;

import org.jspecify.annotations.Nullable;
import org.sharedpen.events.Route;

/** What one pupil did in one lesson, in whole numbers. */
final class PupilTally {
    private static final int SIXTHS = 6;

    int hearings;
    int offers;
    int reasons;
    int wordSixths;
    int passes;
    int invited;
    int volunteered;

    void offer(Voice offer) {
        offers++;
        wordSixths += offer.words() * SIXTHS / offer.pupils().size();
        volunteered += offer.route() == Route.VOLUNTEERED ? 1 : 0;
        invited += asked(offer.route()) ? 1 : 0;
    }

    /** To pass is to have been asked. */
    void pass() {
        passes++;
        invited++;
    }

    private static boolean asked(@Nullable Route route) {
        return route == Route.INVITED || route == Route.COLD_CALLED || route == Route.ROTATION;
    }
}

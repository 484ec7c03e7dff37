package org.sharedpen.infra.simulator;

/** How a class and its teacher go about one lesson: what makes units differ. */
record Manner(Release release, Support support, Voices voices, Capture capture) {

    /**
     * How much is the pupils'.
     *
     * @param pupilShare of the new words, 0 to 1
     * @param pupilsDecide how often pupils settle a choice, 0 to 1
     */
    record Release(int plannedLevel, double pupilShare, double pupilsDecide) {}

    /**
     * What holds the text up.
     *
     * @param modelling minutes in which the teacher writes alone
     * @param shared minutes beyond those that the talk itself takes
     * @param quietUpgrades lines of pupils that the teacher betters without a word
     * @param openFrames whether the teacher offers the beginning of a sentence as anybody offers, and does not just write it
     * @param laterUse how often a decision of the class is used later, 0 to 1
     */
    record Support(int modelling, int shared, int quietUpgrades, boolean openFrames, double laterUse) {}

    /**
     * Who speaks.
     *
     * @param away how many pupils are absent
     * @param speaking how many of the class ever speak
     * @param threeFirst how often it is one of the same three, 0 to 1
     * @param weighed how many suggestions are weighed
     */
    record Voices(int away, int speaking, double threeFirst, int weighed) {}

    /**
     * How it is recorded.
     *
     * @param timed whether segments are
     * @param unnamed how often the pupil who spoke cannot be named, 0 to 1
     * @param second whether a second device records too, offline and with a clock of its own
     */
    record Capture(String mode, boolean timed, double unnamed, boolean second) {}

    /** A scaffold that fades over the unit; {@code way} goes from 0 in its first lesson to 1 in its last. */
    static Manner fading(double way, int away) {
        return new Manner(
                new Release((int) Math.round(1 + 2 * way), 0.22 + 0.54 * way, 0.2 + 0.7 * way),
                new Support(
                        (int) Math.round(8 - 6 * way),
                        (int) Math.round(16 - 15 * way),
                        way < 0.15 ? 1 : 0,
                        way >= 0.15,
                        0.75),
                new Voices(away, Integer.MAX_VALUE, 0, (int) Math.round(10 + 5 * way)),
                new Capture("LIVE", true, 0.025, false));
    }

    Manner with(Release other) {
        return new Manner(other, support, voices, capture);
    }

    Manner with(Support other) {
        return new Manner(release, other, voices, capture);
    }

    Manner with(Voices other) {
        return new Manner(release, support, other, capture);
    }

    Manner with(Capture other) {
        return new Manner(release, support, voices, other);
    }
}

package org.sharedpen.query.comparison;

/** Why a unit is left out of the comparison, or a lesson of it has no figures. */
enum Reason {
    TOO_FEW_LESSONS("It has fewer than three closed lessons with enough recorded to say something of them."),
    TOO_FEW_PUPILS("Fewer than three of its lessons had ten pupils or more, and no figure is given of fewer."),
    FEW_PRESENT("Fewer than ten pupils were there, and no figure is given of so few."),
    TOO_FEW_NAMED("More than one of its contributions in five is by a pupil who could not be named."),
    NOTHING_TO_MATCH("No other unit of the same year groups and text type can be shown beside it."),
    NEVER_MATCHED("Its text type is “other”, and such units are not alike enough to compare.");

    private final String sentence;

    Reason(String sentence) {
        this.sentence = sentence;
    }

    String sentence() {
        return sentence;
    }
}

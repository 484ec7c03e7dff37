package org.sharedpen.query.authorship.fidelity;

/** What is a quiet upgrade if the words are whose they are said to be: an attribution may still be corrected. */
interface Candidate {
    QuietUpgrade upgrade();

    /** Whether it depends on words of another lesson, in which an attribution may be corrected unseen from here. */
    boolean hangs();

    boolean isQuiet(Owners owners);
}

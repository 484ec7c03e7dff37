package org.sharedpen.query.authorship.fidelity;

/** What is a quiet upgrade if the words are whose they are said to be: an attribution may still be corrected. */
interface Candidate {
    QuietUpgrade upgrade();

    boolean isQuiet(Owners owners);
}

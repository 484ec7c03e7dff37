package org.sharedpen.query.authorship.fidelity;

import java.util.List;

/**
 * What was changed quietly in a lesson, as everyone's words are attributed now.
 *
 * @param scribedWords the words of all lines as they were scribed
 * @param upgrades in the order of recording
 */
public record KeptFidelity(int scribedWords, List<KeptUpgrade> upgrades) {
    /** Of a lesson in which nothing was recorded. */
    public static final KeptFidelity NONE = new KeptFidelity(0, List.of());
}

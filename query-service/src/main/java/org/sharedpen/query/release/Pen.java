package org.sharedpen.query.release;

import org.sharedpen.query.authorship.fidelity.KeptFidelity;

/**
 * What the teacher's pen did to pupils' words in a lesson, counted for the account that opened it alone.
 *
 * @param mine whether whoever asks opened the lesson; otherwise the counts are nought and say nothing
 * @param scribedWords the words of all lines scribed
 */
record Pen(boolean mine, int quietUpgrades, int scribedWords) {
    static final Pen ANOTHERS = new Pen(false, 0, 0);

    static Pen mine(KeptFidelity kept) {
        return new Pen(true, kept.upgrades().size(), kept.scribedWords());
    }
}

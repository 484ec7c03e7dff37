package org.sharedpen.query.participation.chance;

import org.jspecify.annotations.Nullable;

/**
 * New voices after pair talk, beside what chance gives.
 *
 * @param contributions those with a named pupil after a pair talk ended, until the next examination, editing or planning
 *     segment or the close
 * @param newVoices pupils whose first hearing of the lesson was one of them
 * @param share mean over them of the part of their pupils that had not been heard before, 0 to 1; null without any
 * @param chance mean over them of (unheard before it)/n, n the pupils present: what the share would be if pupils were drawn
 *     by lot; null without any
 */
public record AfterTalk(
        int contributions,
        int newVoices,
        @Nullable Double share,
        @Nullable Double chance) {

    /**
     * From whole numbers, as they are kept.
     *
     * @param newSixths Σ 6 · (new members)/(members), whole since two and three divide six
     * @param heardBefore Σ of the pupils heard before each
     */
    public static AfterTalk of(int contributions, int newVoices, int newSixths, int heardBefore, int n) {
        if (contributions == 0 || n == 0) {
            return new AfterTalk(contributions, newVoices, null, null);
        }
        double share = newSixths / (6.0 * contributions);
        double chance = 1 - (double) heardBefore / ((double) n * contributions);
        return new AfterTalk(contributions, newVoices, share, chance);
    }
}

package org.sharedpen.query.authorship.ledger;

import org.jspecify.annotations.Nullable;
import org.sharedpen.events.ContributionId;
import org.sharedpen.events.Originator;

/**
 * A token on the wall and whose it is.
 *
 * @param identity the same number for as long as the lesson's log is read, through every later revision
 * @param text its spelling today
 * @param word whether it is counted; punctuation is shown and never counted
 * @param originator whose it is, as corrected so far
 * @param contributionId the contribution that it came from, absent where none is linked
 * @param cluster what it is counted with
 * @param origin where it was first written, absent for a word of this lesson
 * @param restored whether it had been wiped and came back
 * @param carried whether it came along from an earlier lesson
 */
public record WrittenToken(
        int identity,
        String text,
        boolean word,
        Originator originator,
        @Nullable ContributionId contributionId,
        String cluster,
        @Nullable Origin origin,
        boolean restored,
        boolean carried) {

    static WrittenToken of(Ink ink, String spelling) {
        Cluster cluster = ink.cluster;
        return new WrittenToken(
                ink.number,
                spelling,
                ink.word,
                cluster.originator,
                cluster.contribution,
                cluster.name,
                cluster.origin,
                ink.restored,
                ink.carried);
    }
}

package org.sharedpen.query.authorship.fidelity;

import org.sharedpen.events.LineScribed;
import org.sharedpen.events.Link;

/** A scribing that did not keep the words as they were said; it is quiet where any of them were a pupil's. */
record AdaptedScribing(QuietUpgrade upgrade) implements Candidate {

    static AdaptedScribing of(LineScribed scribed, String text, long version) {
        return new AdaptedScribing(new QuietUpgrade(
                scribed.lineId(),
                version,
                null,
                text,
                scribed.links().stream().map(Link::contributionId).toList()));
    }

    @Override
    public boolean hangs() {
        return false;
    }

    @Override
    public boolean isQuiet(Owners owners) {
        return upgrade.contributions().stream()
                .anyMatch(contribution -> owners.of(contribution).kind().isPupils());
    }
}

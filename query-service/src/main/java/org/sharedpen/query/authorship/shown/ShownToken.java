package org.sharedpen.query.authorship.shown;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.sharedpen.events.ContributionId;
import org.sharedpen.query.authorship.StoredToken;

/** A token as it is shown. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ShownToken(
        String text,
        boolean word,
        ShownOriginator originator,
        @Nullable ContributionId contributionId,
        boolean restored,
        boolean carried) {

    static ShownToken of(StoredToken token, ShownOriginator originator) {
        return new ShownToken(
                token.text(), token.word(), originator, token.contributionId(), token.restored(), token.carried());
    }

    ShownToken withoutPupils() {
        return new ShownToken(text, word, originator.withoutPupils(), contributionId, restored, carried);
    }
}

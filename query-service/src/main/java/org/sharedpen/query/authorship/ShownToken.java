package org.sharedpen.query.authorship;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sharedpen.events.ContributionId;
import org.sharedpen.query.authorship.ledger.WrittenLine;
import org.sharedpen.query.authorship.ledger.WrittenToken;
import tools.jackson.databind.json.JsonMapper;

/** A token as it is stored in {@code read.line.tokens} and shown. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ShownToken(
        String text,
        boolean word,
        ShownOriginator originator,
        @Nullable ContributionId contributionId,
        boolean restored,
        boolean carried) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    static ShownToken of(WrittenToken token) {
        return new ShownToken(
                token.text(),
                token.word(),
                ShownOriginator.of(token.originator()),
                token.contributionId(),
                token.restored(),
                token.carried());
    }

    static String json(WrittenLine line) {
        return JSON.writeValueAsString(
                line.tokens().stream().map(ShownToken::of).toList());
    }

    static List<ShownToken> read(String json) {
        return List.of(JSON.readValue(json, ShownToken[].class));
    }

    ShownToken withoutPupils() {
        return new ShownToken(text, word, originator.withoutPupils(), contributionId, restored, carried);
    }
}

package org.sharedpen.query.authorship;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sharedpen.events.ContributionId;
import org.sharedpen.events.Originator;
import org.sharedpen.query.authorship.ledger.Origin;
import org.sharedpen.query.authorship.ledger.WrittenLine;
import org.sharedpen.query.authorship.ledger.WrittenToken;
import tools.jackson.databind.json.JsonMapper;

/**
 * A token as it is stored in {@code read.line.tokens}.
 *
 * @param originator whose it is; of a carried token as it was when it came along
 * @param origin where a carried token was first written, and where it may have been put right since
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StoredToken(
        String text,
        boolean word,
        Originator originator,
        @Nullable ContributionId contributionId,
        boolean restored,
        boolean carried,
        @Nullable Origin origin) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static StoredToken of(WrittenToken token) {
        return new StoredToken(
                token.text(),
                token.word(),
                token.originator(),
                token.contributionId(),
                token.restored(),
                token.carried(),
                token.origin());
    }

    public static List<StoredToken> of(WrittenLine line) {
        return line.tokens().stream().map(StoredToken::of).toList();
    }

    static String json(WrittenLine line) {
        return JSON.writeValueAsString(of(line));
    }

    public static List<StoredToken> read(String json) {
        return List.of(JSON.readValue(json, StoredToken[].class));
    }
}

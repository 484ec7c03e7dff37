package org.sharedpen.query.authorship.shown;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sharedpen.query.authorship.ledger.Words;
import org.sharedpen.query.stream.AsOf;

/**
 * The shared text of a lesson, and whose words stand on it.
 *
 * @param withheld why single pupils are left out, where they are
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ShownText(
        List<ShownLine> lines, ShownWords words, @Nullable String withheld, AsOf asOf) {
    private static final String WITHHELD =
            "Whose words they are, pupil by pupil, is shown to those who teach the class.";

    static ShownText of(List<ShownLine> lines, AsOf asOf) {
        Words words = Words.of(lines.stream()
                .flatMap(line -> line.tokens().stream())
                .filter(ShownToken::word)
                .map(token -> token.originator().originator()));
        return new ShownText(lines, ShownWords.of(words), null, asOf);
    }

    ShownText withoutPupils() {
        return new ShownText(
                lines.stream().map(ShownLine::withoutPupils).toList(), words.withoutPupils(), WITHHELD, asOf);
    }
}

package org.sharedpen.query.authorship.shown;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sharedpen.events.LineId;

/**
 * A line of the shared text as it is shown.
 *
 * @param quietUpgrades how often it was changed quietly; absent for everyone but the account that opened the lesson
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ShownLine(
        LineId lineId,
        int version,
        String text,
        List<ShownToken> tokens,
        List<ShownExamination> examinations,
        @Nullable Integer quietUpgrades) {

    ShownLine withoutPupils() {
        return new ShownLine(
                lineId,
                version,
                text,
                tokens.stream().map(ShownToken::withoutPupils).toList(),
                examinations.stream().map(ShownExamination::withoutPupils).toList(),
                quietUpgrades);
    }
}

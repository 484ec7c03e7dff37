package org.sharedpen.dashboard.participation;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads whether, and why, figures are kept back; the contract allows a word, a list of words or an object. */
final class Withheld {

    private Withheld() {}

    static boolean given(@Nullable JsonNode withheld) {
        return withheld != null
                && !withheld.isNull()
                && !withheld.isMissingNode()
                && !(withheld.isContainer() && withheld.isEmpty())
                && !(withheld.isBoolean() && !withheld.asBoolean());
    }

    static boolean because(@Nullable JsonNode withheld, String reason) {
        return given(withheld)
                && String.valueOf(withheld).toLowerCase(Locale.ROOT).contains(reason);
    }
}

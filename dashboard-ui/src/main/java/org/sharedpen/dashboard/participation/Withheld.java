package org.sharedpen.dashboard.participation;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads whether figures of single pupils are kept back, and why. */
final class Withheld {

    private Withheld() {}

    static boolean given(@Nullable JsonNode withheld) {
        return withheld != null && !withheld.isNull() && !withheld.isMissingNode();
    }

    /** Whether the reason is the reader, and not the record. */
    static boolean fromReader(@Nullable JsonNode withheld) {
        return given(withheld)
                && withheld != null
                && "NOT_YOUR_CLASS".equals(withheld.path("code").asString(""));
    }
}

package org.sharedpen.query.decisions;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts what was decided and why into one sentence with one full stop. */
final class Sentences {
    private Sentences() {}

    /** What was decided, before any reason. */
    static String what(String opening, @Nullable String instead, String words) {
        String end = "“" + unended(words.strip()) + "”";
        return instead == null ? opening + " " + end : opening + " “" + unended(instead.strip()) + "” to " + end;
    }

    /** With the clause that carries it on, else with the first of what was said for it, as it was said. */
    static String whole(String what, @Nullable String because, Stream<String> said) {
        return because == null
                ? said.findFirst().map(words -> what + ": “" + words + "”").orElse(ended(what))
                : what + " " + because;
    }

    static String unended(String clause) {
        return clause.replaceFirst("[.]$", "");
    }

    static String ended(String clause) {
        return clause.matches("(?s).*[.!?…]”?$") ? clause : clause + ".";
    }
}

package org.sharedpen.dashboard.gauge;

import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a chart may show; one at a time, never two on one axis. */
public enum Measure {
    WORDS,
    DECISIONS,
    REASONS,
    OFFERS;

    /** As it stands in addresses, in the JSON and in message keys. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Only the words share is read against the release scale. */
    public boolean hasBands() {
        return this == WORDS;
    }

    /** How many there must be in a lesson before their share is told: of new words thirty, as for a level or a shift. */
    public int enough() {
        return this == WORDS ? 30 : 1;
    }

    public static Measure named(@Nullable String word) {
        return Stream.of(values())
                .filter(each -> each.word().equals(word))
                .findFirst()
                .orElse(WORDS);
    }
}

package org.sharedpen.dashboard.voice;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whose idea a word, a reason or a choice is. */
public record Originator(@Nullable String kind, @Nullable List<String> pupilIds) {

    public static final Originator UNKNOWN = new Originator("SOMEONE", List.of());

    private static final Set<String> PUPILS = Set.of("PUPIL", "PAIR", "CLASS", "SOMEONE");

    /** The way it is marked: pupil, teacher, source (a model text), space. */
    public String mark() {
        return kind == null || PUPILS.contains(kind)
                ? "pupil"
                : kind.equals("SOURCE") ? "source" : kind.toLowerCase(Locale.ROOT);
    }

    public List<String> ids() {
        return pupilIds == null ? List.of() : pupilIds;
    }
}

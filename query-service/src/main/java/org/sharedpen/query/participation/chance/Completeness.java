package org.sharedpen.query.participation.chance;

import org.jspecify.annotations.Nullable;

/**
 * How far contributions could be put down to pupils: those with a named pupil (a pair once) / those and the ones by
 * someone who could not be named. The class in chorus is in neither. From 0 to 1, undefined without either.
 */
public record Completeness(int named, int someone) {
    public static final Completeness NONE = new Completeness(0, 0);

    /** These contributions and those of another lesson. */
    public Completeness and(Completeness other) {
        return new Completeness(named + other.named, someone + other.someone);
    }

    public @Nullable Double share() {
        return named + someone == 0 ? null : (double) named / (named + someone);
    }

    /** Whether it is under 80 %: then counts, and who was not heard, must not be shown. Nothing recorded hides nothing. */
    public boolean tooLow() {
        return named < 4 * someone;
    }
}

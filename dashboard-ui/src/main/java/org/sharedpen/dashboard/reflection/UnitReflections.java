package org.sharedpen.dashboard.reflection;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** From what pupils meant to use to what was sampled and used of it, over a unit. */
public record UnitReflections(
        int intended,
        int sampled,
        int used,
        int partly,
        boolean enough,
        @Nullable List<Writer> pupils,
        @Nullable JsonNode withheld) {

    /** A pupil, and what the pupil meant to use lesson by lesson. */
    public record Writer(String displayName, @Nullable List<Intention> reflections) {

        public List<Intention> intentions() {
            return reflections == null ? List.of() : reflections;
        }
    }

    /**
     * One thing of the class's that a pupil meant to use.
     *
     * @param targetWords how it reads, where it is written down and the key is still there
     * @param words how the pupil put it
     */
    public record Intention(
            @Nullable String lessonId,
            Target target,
            @Nullable String targetWords,
            @Nullable String words) {}

    /** What is meant to be used: a choice, an examination, a line or a contribution. */
    public record Target(String id) {}

    public List<Writer> writers() {
        return pupils == null ? List.of() : pupils;
    }

    public boolean isWithheld() {
        return withheld != null && !withheld.isNull();
    }
}

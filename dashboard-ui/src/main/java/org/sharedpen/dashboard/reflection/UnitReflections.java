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
        int usedWithLittle,
        boolean enough,
        @Nullable List<Writer> pupils,
        @Nullable JsonNode withheld) {

    /** A pupil, and what the pupil meant to use lesson by lesson. */
    public record Writer(
            String pupilId, String displayName, @Nullable List<Intention> reflections) {

        public List<Intention> intentions() {
            return reflections == null ? List.of() : reflections;
        }
    }

    /** One thing of the class's that a pupil meant to use, in the pupil's words if there are any. */
    public record Intention(
            String reflectionId,
            @Nullable String lessonId,
            @Nullable Target target,
            @Nullable String words,
            boolean sampled,
            @Nullable String used) {

        /** Whether it still waits to be looked for in a piece of the pupil's own. */
        public boolean isOpen() {
            return !sampled;
        }
    }

    /** What is meant to be used: a choice, an examination, a line or a contribution. */
    public record Target(@Nullable String kind, @Nullable String id) {}

    public List<Writer> writers() {
        return pupils == null ? List.of() : pupils;
    }

    public boolean isWithheld() {
        return withheld != null && !withheld.isNull();
    }
}

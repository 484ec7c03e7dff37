package org.sharedpen.events;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.HashSet;
import java.util.List;

/**
 * Whose idea it is: one pupil, a pair or trio, the teacher, the class in chorus, someone who could not be named, or a
 * model text brought in.
 */
public record Originator(
        Kind kind,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<PupilId> pupilIds) {

    /** Who an idea can come from. */
    public enum Kind {
        PUPIL,
        PAIR,
        TEACHER,
        CLASS,
        SOMEONE,
        SOURCE;

        /** Whether it counts as the pupils' side of the balance. */
        public boolean isPupils() {
            return this != TEACHER && this != SOURCE;
        }
    }

    public static final Originator TEACHER = new Originator(Kind.TEACHER, List.of());
    public static final Originator CLASS = new Originator(Kind.CLASS, List.of());
    public static final Originator SOMEONE = new Originator(Kind.SOMEONE, List.of());
    public static final Originator SOURCE = new Originator(Kind.SOURCE, List.of());

    /**
     * One id for {@code PUPIL}, two or three different ids for {@code PAIR}, none for the others.
     *
     * @throws IllegalArgumentException where the ids do not fit the kind
     */
    @SuppressWarnings("NullAway") // JSON leaves the list out where it is empty
    public Originator {
        pupilIds = pupilIds == null ? List.of() : List.copyOf(pupilIds);
        int named = pupilIds.size();
        boolean fits =
                switch (kind) {
                    case PUPIL -> named == 1;
                    case PAIR -> named == 2 || named == 3;
                    default -> named == 0;
                };
        if (!fits || new HashSet<>(pupilIds).size() != named) {
            throw new IllegalArgumentException(kind + " does not go with " + named + " pupils");
        }
    }

    public static Originator pupil(PupilId pupil) {
        return new Originator(Kind.PUPIL, List.of(pupil));
    }

    public static Originator pair(PupilId... members) {
        return new Originator(Kind.PAIR, List.of(members));
    }
}

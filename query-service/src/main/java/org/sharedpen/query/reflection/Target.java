package org.sharedpen.query.reflection;

import java.util.Objects;
import java.util.UUID;
import org.sharedpen.events.ReflectionRecorded;

/** What a pupil means to use. */
record Target(Kind kind, UUID id) {
    /** A decision of the class, or a line or suggestion. */
    enum Kind {
        CHOICE,
        EXAMINATION,
        LINE,
        CONTRIBUTION
    }

    static Target of(ReflectionRecorded reflection) {
        if (reflection.choiceId() != null) {
            return new Target(Kind.CHOICE, reflection.choiceId().value());
        }
        if (reflection.examinationId() != null) {
            return new Target(Kind.EXAMINATION, reflection.examinationId().value());
        }
        if (reflection.lineId() != null) {
            return new Target(Kind.LINE, reflection.lineId().value());
        }
        return new Target(
                Kind.CONTRIBUTION,
                Objects.requireNonNull(reflection.contributionId()).value());
    }
}

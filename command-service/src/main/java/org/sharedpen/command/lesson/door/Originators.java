package org.sharedpen.command.lesson.door;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sharedpen.events.Originator;
import org.sharedpen.events.PupilId;

/** Reads whose idea something is. */
final class Originators {
    private Originators() {}

    static Originator read(Fields fields, String name) {
        return read(fields.inside(name, "Originator"));
    }

    static Originator readOrTeacher(Fields fields, String name) {
        return fields.has(name) ? read(fields, name) : Originator.TEACHER;
    }

    static @Nullable Originator readIfGiven(Fields fields, String name) {
        return fields.has(name) ? read(fields, name) : null;
    }

    static Originator read(Fields originator) {
        Originator.Kind kind = originator.word("kind", Originator.Kind.class);
        List<PupilId> pupils = originator.ids("pupilIds", PupilId::new);
        originator.nothingElse();
        if (!originator.areSound()) {
            return Originator.TEACHER;
        }
        try {
            return new Originator(kind, pupils);
        } catch (IllegalArgumentException mismatch) {
            originator.fault("pupilIds", "These are not as many different pupils as the kind wants.");
            return Originator.TEACHER;
        }
    }
}

package org.sharedpen.command.store;

import java.util.UUID;
import org.sharedpen.events.ActionId;
import org.sharedpen.events.LessonId;
import org.sharedpen.events.PassTaken;
import org.sharedpen.events.PupilId;
import org.sharedpen.events.SchoolId;
import org.sharedpen.events.StreamId;

/** Ids and facts that a test does not care about. */
final class Some {
    private Some() {}

    static SchoolId school() {
        return new SchoolId(UUID.randomUUID());
    }

    static LessonId lesson() {
        return new LessonId(UUID.randomUUID());
    }

    static StreamId stream() {
        return StreamId.of(school(), lesson());
    }

    static StreamId stream(SchoolId school) {
        return StreamId.of(school, lesson());
    }

    static PassTaken pass() {
        return new PassTaken(new PupilId(UUID.randomUUID()));
    }

    static ActionRow action(StreamId lesson) {
        return action(lesson, new ActionId(UUID.randomUUID()));
    }

    static ActionRow action(StreamId lesson, ActionId action) {
        return new ActionRow(lesson.school(), new LessonId(lesson.id()), action, new byte[] {1, 2, 3});
    }
}

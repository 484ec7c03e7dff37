package org.sharedpen.command.unit;

import java.util.List;
import java.util.UUID;
import org.sharedpen.command.session.SchoolWall;
import org.sharedpen.command.store.Recorder;
import org.sharedpen.command.store.Sent;
import org.sharedpen.events.LessonId;
import org.sharedpen.events.StreamId;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** Sends plans to their unit. A lesson belongs to one unit for ever: the log refuses a second, and says so here. */
@Component
class Plans {
    private final Recorder recorder;
    private final SchoolWall log;

    Plans(Recorder recorder, @Qualifier("logWall") SchoolWall log) {
        this.recorder = recorder;
        this.log = log;
    }

    /** A plan that was accepted: whether it is new, and the log's position behind it. */
    record Accepted(boolean isNew, String position) {}

    Accepted send(Planning command, List<LessonId> lessons) {
        Sent<Planned> sent = recorder.send(command, () -> {
            mustBelongHere(command.unit(), lessons);
            return command;
        });
        UnitRule broken = sent.result().broken();
        if (broken != null) {
            throw broken.refused();
        }
        Long position = sent.position();
        return new Accepted(sent.result().isNew(), "p" + (position == null ? position(command.unit()) : position));
    }

    /** Whether this lesson of the unit has begun: then it has an event. */
    boolean isOpened(StreamId unit, LessonId lesson) {
        return log.in(unit.school(), jdbc -> jdbc.sql("""
                                select exists (select from log.planned_lesson p join log.event e on e.school = p.school
                                               where p.school = ? and p.unit_id = ? and p.lesson_id = ?
                                                 and e.stream_id = ? and e.sequence = 0)""")
                .params(unit.school().value(), unit.id(), lesson.value())
                .param(StreamId.of(unit.school(), lesson).toString())
                .query(Boolean.class)
                .single());
    }

    private void mustBelongHere(StreamId unit, List<LessonId> lessons) {
        UUID[] ids = lessons.stream().map(LessonId::value).toArray(UUID[]::new);
        boolean elsewhere = log.in(unit.school(), jdbc -> jdbc.sql("""
                                select exists (select from log.planned_lesson
                                               where school = ? and lesson_id = any (?) and unit_id <> ?)""")
                .params(unit.school().value(), ids, unit.id())
                .query(Boolean.class)
                .single());
        if (elsewhere) {
            throw UnitRule.LESSON_ID_MUST_BE_NEW.refused();
        }
    }

    private long position(StreamId unit) {
        return log.in(unit.school(), jdbc -> jdbc.sql(
                        "select coalesce(max(position), 0) from log.event where school = ? and stream_id = ?")
                .params(unit.school().value(), unit.toString())
                .query(Long.class)
                .single());
    }
}

package org.sharedpen.command.lesson.door;

import org.sharedpen.command.lesson.state.LessonState;
import org.sharedpen.command.lesson.state.Stamp;
import org.sharedpen.command.lesson.text.EarlierWall;
import org.sharedpen.command.session.SchoolWall;
import org.sharedpen.command.store.History;
import org.sharedpen.events.LessonEvent;
import org.sharedpen.events.LessonId;
import org.sharedpen.events.RecordedBy;
import org.sharedpen.events.StreamId;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** What other lessons of a unit have on their walls, as the log says now. */
@Component
class EarlierLessons {
    private final SchoolWall log;
    private final History history;

    EarlierLessons(@Qualifier("logWall") SchoolWall log, History history) {
        this.log = log;
        this.history = history;
    }

    EarlierWall wall(LessonId from, Place place) {
        if (from.equals(place.lesson()) || !isOfTheUnit(from, place)) {
            return EarlierWall.ELSEWHERE;
        }
        LessonState lesson = new LessonState();
        history.of(StreamId.of(place.school(), from))
                .forEach(told -> lesson.apply((LessonEvent) told.event(), stamp(told)));
        return EarlierWall.of(lesson);
    }

    private static Stamp stamp(History.Told told) {
        return Stamp.of(told.beside(RecordedBy.ACTION), told.beside(RecordedBy.CORRECTED_AT), told.recordedAt());
    }

    private boolean isOfTheUnit(LessonId lesson, Place place) {
        return log.in(place.school(), jdbc -> jdbc.sql("""
                                select exists (select from log.planned_lesson
                                               where school = ? and unit_id = ? and lesson_id = ?)""")
                .params(place.school().value(), place.unit().value(), lesson.value())
                .query(Boolean.class)
                .single());
    }
}

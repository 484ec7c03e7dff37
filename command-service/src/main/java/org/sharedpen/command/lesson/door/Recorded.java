package org.sharedpen.command.lesson.door;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sharedpen.command.session.SchoolWall;
import org.sharedpen.events.ActionId;
import org.sharedpen.events.PupilId;
import org.sharedpen.events.ReflectionId;
import org.sharedpen.events.StreamId;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** What the log says of a lesson: which actions were accepted, and how far it goes. */
@Component
class Recorded {
    private final SchoolWall log;

    Recorded(@Qualifier("logWall") SchoolWall log) {
        this.log = log;
    }

    /** The hashes of those of these actions that were accepted. */
    Map<ActionId, byte[]> hashes(StreamId lesson, Collection<ActionId> actions) {
        if (actions.isEmpty()) {
            return Map.of();
        }
        UUID[] ids = actions.stream().map(ActionId::value).toArray(UUID[]::new);
        return log.in(lesson.school(), jdbc -> jdbc
                .sql("""
                                select action_id, body_hash from log.action
                                where school = ? and lesson_id = ? and action_id = any (?)""")
                .params(lesson.school().value(), lesson.id(), ids)
                .query((row, n) ->
                        Map.entry(new ActionId(row.getObject("action_id", UUID.class)), row.getBytes("body_hash")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /** Whose reflections are recorded in the lesson, also those that were undone since. */
    Map<ReflectionId, PupilId> reflections(StreamId lesson) {
        return log.in(lesson.school(), jdbc -> jdbc
                .sql("""
                                select distinct on (reflection) payload ->> 'reflectionId' as reflection,
                                       payload ->> 'pupilId' as pupil
                                from log.event
                                where school = ? and stream_id = ? and payload_type = 'ReflectionRecorded'
                                order by reflection, sequence desc""")
                .params(lesson.school().value(), lesson.toString())
                .query((row, n) ->
                        Map.entry(ReflectionId.of(row.getString("reflection")), PupilId.of(row.getString("pupil"))))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /** The position of the lesson's last event; zero where it has none. */
    long position(StreamId lesson) {
        return log.in(lesson.school(), jdbc -> jdbc.sql(
                        "select coalesce(max(position), 0) from log.event where school = ? and stream_id = ?")
                .params(lesson.school().value(), lesson.toString())
                .query(Long.class)
                .single());
    }
}

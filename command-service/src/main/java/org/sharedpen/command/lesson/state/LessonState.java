package org.sharedpen.command.lesson.state;

import org.sharedpen.events.ActionId;
import org.sharedpen.events.ActionVoided;
import org.sharedpen.events.ContributionId;
import org.sharedpen.events.LessonEvent;
import org.sharedpen.events.LineId;
import org.sharedpen.events.ReasonId;
import org.sharedpen.events.SegmentId;

/**
 * A lesson, folded from its events alone. A voided action is as if it had never been, so its lesson is folded again from
 * the start without it.
 */
public final class LessonState {
    private final Past past = new Past();
    private Frame frame = new Frame();
    private Attendance attendance = new Attendance();
    private Segments segments = new Segments();
    private Talk talk = new Talk();
    private Wall wall = new Wall();

    public Past past() {
        return past;
    }

    public Frame frame() {
        return frame;
    }

    public Attendance attendance() {
        return attendance;
    }

    public Segments segments() {
        return segments;
    }

    public Talk talk() {
        return talk;
    }

    public Wall wall() {
        return wall;
    }

    public long version() {
        return past.version();
    }

    /** Whether an action may refer to the thing with this id. */
    public boolean knows(Object id) {
        return id instanceof LineId line ? wall.line(line).isPresent() : isTaken(id);
    }

    /** Whether the id is given to something, so that nothing new may have it. */
    public boolean isTaken(Object id) {
        if (id instanceof LineId line) {
            return wall.everHeld(line);
        }
        if (id instanceof ContributionId contribution) {
            return talk.contribution(contribution) != null;
        }
        if (id instanceof ReasonId reason) {
            return talk.knows(reason);
        }
        if (id instanceof SegmentId segment) {
            return segments.knows(segment);
        }
        return id instanceof ActionId action && past.knows(action);
    }

    public void apply(LessonEvent event, Stamp stamp) {
        past.add(event, stamp);
        if (event instanceof ActionVoided) {
            foldAgain();
        } else {
            fold(event, stamp);
        }
    }

    private void foldAgain() {
        Wall before = wall;
        frame = new Frame();
        attendance = new Attendance();
        segments = new Segments();
        talk = new Talk();
        wall = new Wall();
        past.standing().forEach(entry -> fold(entry.event(), entry.stamp()));
        wall.goOnFrom(before);
    }

    private void fold(LessonEvent event, Stamp stamp) {
        frame.apply(event, stamp);
        attendance.apply(event);
        segments.apply(event);
        talk.apply(event);
        wall.apply(event);
    }
}

package org.sharedpen.command.lesson.state;

import java.util.HashSet;
import java.util.Set;
import org.sharedpen.events.ActionId;
import org.sharedpen.events.ActionVoided;
import org.sharedpen.events.LessonEvent;
import org.sharedpen.events.LineId;

/**
 * A lesson, folded from its events alone. A voided action is as if it had never been, so its lesson is folded again from
 * the start without it.
 */
public final class LessonState {
    private final Past past = new Past();
    private Set<Object> made = new HashSet<>();
    private Frame frame = new Frame();
    private Attendance attendance = new Attendance();
    private Segments segments = new Segments();
    private EditFocus editFocus = new EditFocus();
    private Talk talk = new Talk();
    private Choices choices = new Choices();
    private Wall wall = new Wall();
    private Examinations examinations = new Examinations();
    private Reflections reflections = new Reflections();

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

    public EditFocus editFocus() {
        return editFocus;
    }

    public Talk talk() {
        return talk;
    }

    public Choices choices() {
        return choices;
    }

    public Wall wall() {
        return wall;
    }

    public Examinations examinations() {
        return examinations;
    }

    public Reflections reflections() {
        return reflections;
    }

    public long version() {
        return past.version();
    }

    /** Whether an action may refer to the thing with this id. */
    public boolean knows(Object id) {
        if (id instanceof LineId line) {
            return wall.line(line).isPresent();
        }
        return id instanceof ActionId action ? past.knows(action) : made.contains(id);
    }

    /** Whether the id is given to something, so that nothing new may have it. */
    public boolean isTaken(Object id) {
        return id instanceof LineId line ? wall.everHeld(line) : knows(id);
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
        made = new HashSet<>();
        frame = new Frame();
        attendance = new Attendance();
        segments = new Segments();
        editFocus = new EditFocus();
        talk = new Talk();
        choices = new Choices();
        wall = new Wall();
        examinations = new Examinations();
        reflections = new Reflections();
        past.standing().forEach(entry -> fold(entry.event(), entry.stamp()));
        wall.goOnFrom(before);
    }

    private void fold(LessonEvent event, Stamp stamp) {
        made.addAll(Ties.of(event).makes());
        frame.apply(event, stamp);
        attendance.apply(event);
        segments.apply(event);
        editFocus.apply(event);
        talk.apply(event);
        choices.apply(event);
        wall.apply(event);
        examinations.apply(event);
        reflections.apply(event);
    }
}

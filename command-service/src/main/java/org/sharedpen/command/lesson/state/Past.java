package org.sharedpen.command.lesson.state;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.sharedpen.events.ActionId;
import org.sharedpen.events.ActionVoided;
import org.sharedpen.events.LessonEvent;

/** Everything that was recorded, in the order of recording. */
public final class Past {
    private final List<Entry> entries = new ArrayList<>();
    private final Set<ActionId> actions = new HashSet<>();
    private final Set<ActionId> voided = new HashSet<>();

    /** One event and what is known besides. */
    public record Entry(LessonEvent event, Stamp stamp) {
        boolean isOf(ActionId action) {
            return action.equals(stamp.action());
        }
    }

    /** How many events there are: the lesson's version. */
    public long version() {
        return entries.size();
    }

    /** Whether this action led to an event, even if it was voided since. */
    public boolean knows(ActionId action) {
        return actions.contains(action);
    }

    public boolean isVoided(ActionId action) {
        return voided.contains(action);
    }

    /** What the action led to. */
    public List<LessonEvent> eventsOf(ActionId action) {
        return entries.stream()
                .filter(entry -> entry.isOf(action))
                .map(Entry::event)
                .toList();
    }

    /** What stands of what was recorded after the action. */
    public Stream<LessonEvent> standingAfter(ActionId action) {
        return entries.stream()
                .dropWhile(entry -> !entry.isOf(action))
                .filter(entry -> !entry.isOf(action) && stands(entry))
                .map(Entry::event);
    }

    Stream<Entry> standing() {
        return entries.stream().filter(this::stands);
    }

    void add(LessonEvent event, Stamp stamp) {
        entries.add(new Entry(event, stamp));
        if (stamp.action() != null) {
            actions.add(stamp.action());
        }
        if (event instanceof ActionVoided undone) {
            voided.add(undone.targetActionId());
        }
    }

    private boolean stands(Entry entry) {
        return entry.stamp().action() == null || !voided.contains(entry.stamp().action());
    }
}

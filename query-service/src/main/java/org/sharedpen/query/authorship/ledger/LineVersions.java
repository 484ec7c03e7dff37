package org.sharedpen.query.authorship.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sharedpen.events.ActionId;
import org.sharedpen.events.ActionVoided;
import org.sharedpen.events.LessonEvent;
import org.sharedpen.events.LineId;
import org.sharedpen.events.LineRemoved;
import org.sharedpen.events.LineRevised;
import org.sharedpen.events.LineScribed;
import org.sharedpen.events.LineSplit;
import org.sharedpen.events.LinesJoined;
import org.sharedpen.events.TextCarried;

/**
 * The version of every line, which only ever rises: where voiding an action makes a line read otherwise, it has a version
 * that nobody has seen yet. The lesson that judges the next revision counts in the same way.
 */
final class LineVersions {
    private record Seen(int version, String text) {}

    private record Entry(LessonEvent event, @Nullable ActionId action) {}

    private final List<Entry> past = new ArrayList<>();
    private final Set<ActionId> voided = new HashSet<>();
    private final Map<LineId, Seen> lastSeen = new HashMap<>();

    /** Every event once, those of voided actions among them. */
    void add(LessonEvent event, @Nullable ActionId action) {
        if (event instanceof ActionVoided undone) {
            voided.add(undone.targetActionId());
            goOn();
        } else if (fold(event, lastSeen) || event instanceof LineRemoved) {
            past.add(new Entry(event, action));
        }
    }

    int of(Line line) {
        Seen seen = lastSeen.get(line.id);
        return seen == null ? line.version : seen.version;
    }

    private void goOn() {
        Map<LineId, Seen> standing = new HashMap<>();
        for (Entry entry : past) {
            if (entry.action == null || !voided.contains(entry.action)) {
                fold(entry.event, standing);
                standing.remove(gone(entry.event));
            }
        }
        standing.forEach((line, now) -> lastSeen.merge(
                line,
                now,
                (before, as) -> before.text.equals(as.text) ? before : new Seen(before.version + 1, as.text)));
    }

    private static boolean fold(LessonEvent event, Map<LineId, Seen> lines) {
        if (event instanceof LineScribed scribed) {
            lines.put(scribed.lineId(), new Seen(1, scribed.text()));
        } else if (event instanceof LineRevised revised) {
            lines.put(revised.lineId(), new Seen(revised.version(), revised.text()));
        } else if (event instanceof LineSplit split) {
            lines.put(split.lineId(), new Seen(split.version(), split.text()));
            lines.put(split.newLineId(), new Seen(1, split.newText()));
        } else if (event instanceof LinesJoined joined) {
            lines.put(joined.lineId(), new Seen(joined.version(), joined.text()));
        } else if (event instanceof TextCarried carried) {
            carried.lines().forEach(line -> lines.put(line.lineId(), new Seen(line.version(), line.text())));
        } else {
            return false;
        }
        return true;
    }

    private static @Nullable LineId gone(LessonEvent event) {
        if (event instanceof LineRemoved removed) {
            return removed.lineId();
        }
        return event instanceof LinesJoined joined ? joined.nextLineId() : null;
    }
}

package org.sharedpen.command.lesson.state;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.sharedpen.events.LineId;

/** Every line that a wall ever had, as it was last seen: its versions only rise, whatever is undone. */
final class EveryLine {
    private final Map<LineId, Line> lastSeen = new HashMap<>();
    private final Set<LineId> firstWrittenHere = new HashSet<>();

    boolean has(LineId id) {
        return lastSeen.containsKey(id);
    }

    boolean firstWroteHere(LineId id) {
        return firstWrittenHere.contains(id);
    }

    int nextVersion(LineId id) {
        Line seen = lastSeen.get(id);
        return seen == null ? 1 : seen.version() + 1;
    }

    void see(Line line) {
        lastSeen.put(line.lineId(), line);
    }

    void write(LineId id) {
        firstWrittenHere.add(id);
    }

    void goOnFrom(EveryLine before) {
        lastSeen.putAll(before.lastSeen);
        firstWrittenHere.addAll(before.firstWrittenHere);
    }

    /** A line that reads as it last did keeps its version, one that reads otherwise has one that nobody has seen yet. */
    Line now(Line line) {
        Line seen = lastSeen.getOrDefault(line.lineId(), line);
        boolean same = seen.text().equals(line.text());
        return line.as(same ? seen.version() : seen.version() + 1, line.text());
    }
}

package org.sharedpen.command.lesson.state;

import java.util.HashMap;
import java.util.Map;
import org.sharedpen.events.LineId;

/** How lines hung together with those that they were split from, while nobody has rewritten either. */
final class Seams {
    /** What stood between a line and the one split off it: white space, or nothing. */
    private record Seam(LineId before, String between) {}

    private final Map<LineId, Seam> behind = new HashMap<>();

    /** What to put between two lines when they become one: what once stood there, else a space. */
    String between(LineId first, LineId second) {
        Seam seam = behind.get(second);
        return seam != null && seam.before().equals(first) ? seam.between() : " ";
    }

    void split(LineId line, LineId newLine, String between) {
        pass(line, newLine);
        behind.put(newLine, new Seam(line, between));
    }

    /** What hung behind the line that was taken in hangs behind the one that took it in. */
    void join(LineId line, LineId next) {
        behind.remove(next);
        dropAfter(line);
        pass(next, line);
    }

    /** The line was rewritten, or is gone: nothing that it hung together with is where it was. */
    void drop(LineId line) {
        behind.remove(line);
        dropAfter(line);
    }

    private void dropAfter(LineId line) {
        behind.values().removeIf(seam -> seam.before().equals(line));
    }

    private void pass(LineId from, LineId to) {
        behind.replaceAll((line, seam) -> seam.before().equals(from) ? new Seam(to, seam.between()) : seam);
    }
}

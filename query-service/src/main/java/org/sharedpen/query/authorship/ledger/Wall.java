package org.sharedpen.query.authorship.ledger;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sharedpen.events.LineId;

/** The lines that stand, in their order. */
final class Wall {
    private final List<Line> lines = new ArrayList<>();

    List<Line> lines() {
        return lines;
    }

    Line line(LineId id) {
        return lines.get(placeOf(id));
    }

    /** Behind another line; where that one is not named, or not there any more, as the last. */
    Line scribe(LineId id, @Nullable LineId after, long now) {
        int behind = after == null ? -1 : find(after);
        return put(new Line(id), behind < 0 ? lines.size() : behind + 1, now);
    }

    Line split(Line line, LineId newId, long now) {
        return put(new Line(newId), placeOf(line.id) + 1, now);
    }

    /** Behind another line; where none is named, as the first. */
    void move(Line line, @Nullable LineId after, long now) {
        if (line.id.equals(after)) {
            return;
        }
        lines.remove(line);
        put(line, after == null ? 0 : find(after) + 1, now);
    }

    void remove(Line line, long now) {
        lines.remove(line);
        renumber(now);
    }

    private Line put(Line line, int place, long now) {
        lines.add(place, line);
        renumber(now);
        return line;
    }

    private void renumber(long now) {
        for (int place = 0; place < lines.size(); place++) {
            Line line = lines.get(place);
            if (line.place != place) {
                line.place = place;
                line.changedAt = now;
            }
        }
    }

    private int placeOf(LineId id) {
        int place = find(id);
        if (place < 0) {
            throw new IllegalArgumentException("no such line stands");
        }
        return place;
    }

    private int find(LineId id) {
        for (int place = 0; place < lines.size(); place++) {
            if (lines.get(place).id.equals(id)) {
                return place;
            }
        }
        return -1;
    }
}

package org.sharedpen.command.lesson.state;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sharedpen.events.LessonEvent;
import org.sharedpen.events.LineId;
import org.sharedpen.events.LineMoved;
import org.sharedpen.events.LineRemoved;
import org.sharedpen.events.LineRevised;
import org.sharedpen.events.LineScribed;
import org.sharedpen.events.LineSplit;
import org.sharedpen.events.LinesJoined;
import org.sharedpen.events.TextCarried;

/** The shared text: its lines in order. */
public final class Wall {
    private final List<Line> lines = new ArrayList<>();
    private final EveryLine ever = new EveryLine();
    private final Seams seams = new Seams();

    /** The lines as they stand, from top to bottom. */
    public List<Line> lines() {
        return List.copyOf(lines);
    }

    /** What a standing line says. */
    public String text(LineId id) {
        return lines.get(place(id)).text();
    }

    public boolean reads(LineId id, String text) {
        return text(id).equals(text);
    }

    /** What to put between two lines when they become one. */
    public String between(LineId first, LineId second) {
        return seams.between(first, second);
    }

    public Optional<Line> line(LineId id) {
        return lines.stream().filter(line -> line.lineId().equals(id)).findFirst();
    }

    /** Whether the second line stands directly behind the first; without a first, whether it stands first of all. */
    public boolean stands(LineId second, @Nullable LineId first) {
        int place = place(second);
        return first == null
                ? place == 0
                : place > 0 && lines.get(place - 1).lineId().equals(first);
    }

    /** Whether a line may come along from an earlier lesson: it was first written elsewhere, and does not stand here. */
    public boolean mayCome(LineId id) {
        return !ever.firstWroteHere(id) && line(id).isEmpty();
    }

    /** The version of a line that comes along: the first, or the next after the highest that it ever had. */
    public int versionOfComing(LineId id) {
        return ever.nextVersion(id);
    }

    /** Whether the id was ever given to a line: a line's id, like its versions, never starts anew. */
    boolean everHeld(LineId id) {
        return ever.has(id);
    }

    void apply(LessonEvent event) {
        if (event instanceof LineScribed scribed) {
            int place = scribed.afterLineId() == null ? lines.size() : place(scribed.afterLineId()) + 1;
            write(place, new Line(scribed.lineId(), 1, scribed.text()));
        } else if (event instanceof TextCarried carried) {
            carried.lines().forEach(line -> insert(lines.size(), new Line(line.lineId(), line.version(), line.text())));
        } else if (event instanceof LineRevised revised) {
            rewrite(revised.lineId(), revised.version(), revised.text());
            seams.drop(revised.lineId());
        } else if (event instanceof LineSplit split) {
            split(split);
        } else if (event instanceof LinesJoined joined) {
            rewrite(joined.lineId(), joined.version(), joined.text());
            lines.remove(place(joined.nextLineId()));
            seams.join(joined.lineId(), joined.nextLineId());
        } else if (event instanceof LineMoved moved) {
            Line line = lines.remove(place(moved.lineId()));
            insert(moved.afterLineId() == null ? 0 : place(moved.afterLineId()) + 1, line);
        } else if (event instanceof LineRemoved removed) {
            lines.remove(place(removed.lineId()));
            seams.drop(removed.lineId());
        }
    }

    /** Takes over from the wall as it stood before an action was voided. */
    void goOnFrom(Wall before) {
        ever.goOnFrom(before.ever);
        for (int place = 0; place < lines.size(); place++) {
            put(place, ever.now(lines.get(place)));
        }
    }

    private void split(LineSplit split) {
        int place = place(split.lineId());
        String whole = lines.get(place).text();
        String between = whole.substring(
                split.text().length(), whole.length() - split.newText().length());
        rewrite(split.lineId(), split.version(), split.text());
        write(place + 1, new Line(split.newLineId(), 1, split.newText()));
        seams.split(split.lineId(), split.newLineId(), between);
    }

    private void write(int place, Line line) {
        ever.write(line.lineId());
        insert(place, line);
    }

    private void rewrite(LineId id, int version, String text) {
        int place = place(id);
        put(place, lines.get(place).as(version, text));
    }

    private void insert(int place, Line line) {
        lines.add(place, line);
        put(place, line);
    }

    private void put(int place, Line line) {
        lines.set(place, line);
        ever.see(line);
    }

    private int place(LineId id) {
        for (int place = 0; place < lines.size(); place++) {
            if (lines.get(place).lineId().equals(id)) {
                return place;
            }
        }
        throw new IllegalArgumentException("no such line");
    }
}

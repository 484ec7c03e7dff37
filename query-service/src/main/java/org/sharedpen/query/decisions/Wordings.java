package org.sharedpen.query.decisions;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sharedpen.events.LessonEvent;
import org.sharedpen.events.LineId;
import org.sharedpen.events.LineRemoved;
import org.sharedpen.events.LineRevised;
import org.sharedpen.events.LineScribed;
import org.sharedpen.events.LineSplit;
import org.sharedpen.events.LinesJoined;
import org.sharedpen.events.TextCarried;

/** How each line of the wall reads at the moment; a line that was taken off or joined to another reads nothing. */
final class Wordings {
    private final Map<LineId, String> texts = new HashMap<>();

    void apply(LessonEvent event) {
        if (event instanceof LineScribed scribed) {
            texts.put(scribed.lineId(), scribed.text());
        } else if (event instanceof LineRevised revised) {
            texts.put(revised.lineId(), revised.text());
        } else if (event instanceof TextCarried carried) {
            carried.lines().forEach(line -> texts.put(line.lineId(), line.text()));
        } else if (event instanceof LineSplit split) {
            texts.put(split.lineId(), split.text());
            texts.put(split.newLineId(), split.newText());
        } else if (event instanceof LinesJoined joined) {
            texts.put(joined.lineId(), joined.text());
            texts.remove(joined.nextLineId());
        } else if (event instanceof LineRemoved removed) {
            texts.remove(removed.lineId());
        }
    }

    @Nullable
    String of(LineId line) {
        return texts.get(line);
    }
}

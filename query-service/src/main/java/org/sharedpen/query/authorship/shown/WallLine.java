package org.sharedpen.query.authorship.shown;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sharedpen.events.ExaminationQuestion;
import org.sharedpen.events.LineId;

/**
 * A line as a class may see it.
 *
 * @param runs one after the other they are the line, white space included
 * @param asked what is being asked of it just now
 */
public record WallLine(
        LineId lineId, List<WallRun> runs, @Nullable ExaminationQuestion asked) {}

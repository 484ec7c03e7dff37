package org.sharedpen.query.board;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sharedpen.events.CraftFocus;
import org.sharedpen.events.LessonId;
import org.sharedpen.query.balance.frame.State;
import org.sharedpen.query.stream.AsOf;

/**
 * What a class sees of its lesson. No type of this package holds a pupil, a contribution, an account or a name.
 *
 * @param choice the latest that is open, else the latest settled one until a line is scribed or revised
 * @param focus the edit focus that is set
 * @param segment the one that is running
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record BoardAnswer(
        LessonId lessonId,
        String title,
        State state,
        List<BoardLine> lines,
        @Nullable BoardChoice choice,
        @Nullable CraftFocus focus,
        @Nullable BoardSegment segment,
        BoardBalance balance,
        AsOf asOf) {}

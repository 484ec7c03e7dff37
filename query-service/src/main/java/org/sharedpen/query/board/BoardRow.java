package org.sharedpen.query.board;

import java.util.UUID;
import org.sharedpen.events.SchoolId;
import org.sharedpen.query.stream.Folded;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;

/** A row of {@code read.board}. */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
record BoardRow(SchoolId school, UUID lessonId, long written) {

    static BoardRow of(Folded<BoardState> lesson) {
        return new BoardRow(
                lesson.stream().school(), lesson.stream().id(), lesson.state().written());
    }
}

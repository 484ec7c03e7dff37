package org.sharedpen.command.lesson;

import java.util.List;
import org.sharedpen.command.lesson.action.Rule;
import org.sharedpen.command.store.AlsoStored;
import org.sharedpen.command.store.SideRow;

/** What a lesson answers to a transcript. */
public sealed interface TurnsAnswer {

    /** Nothing was decided: there are other turns by now than the log had when it was asked. */
    record LookUp() implements TurnsAnswer {}

    /** The transcript is refused as a whole. */
    record Refused(Rule rule, long version) implements TurnsAnswer {}

    /**
     * It was recorded.
     *
     * @param stored how many turns are new
     * @param version how many events the lesson has now
     */
    record Recorded(int stored, long version, List<SideRow> rows) implements TurnsAnswer, AlsoStored {
        public Recorded {
            rows = List.copyOf(rows);
        }
    }
}

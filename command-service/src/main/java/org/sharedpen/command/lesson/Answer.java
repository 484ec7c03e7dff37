package org.sharedpen.command.lesson;

import java.util.List;
import java.util.Set;
import org.sharedpen.command.store.AlsoStored;
import org.sharedpen.command.store.SideRow;
import org.sharedpen.events.ActionId;

/** What a lesson answers to a batch of actions. */
public sealed interface Answer {

    /** Nothing was decided: these ids are known, and the log must say first whether the same actions came again. */
    record LookUp(Set<ActionId> ids) implements Answer {
        public LookUp {
            ids = Set.copyOf(ids);
        }
    }

    /**
     * The batch was judged.
     *
     * @param outcomes what became of each action, in order
     * @param version how many events the lesson has now
     * @param appended how many of them are of this batch
     * @param rows a row for every accepted action
     */
    record Judged(List<Outcome> outcomes, long version, int appended, List<SideRow> rows)
            implements Answer, AlsoStored {
        public Judged {
            outcomes = List.copyOf(outcomes);
            rows = List.copyOf(rows);
        }
    }
}

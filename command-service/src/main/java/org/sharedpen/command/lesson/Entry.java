package org.sharedpen.command.lesson;

import java.time.Instant;
import java.util.List;
import org.sharedpen.command.lesson.action.Action;
import org.sharedpen.command.lesson.action.Refusal;
import org.sharedpen.events.ActionId;

/** One action of a batch, as it came. */
public sealed interface Entry {

    /** An action that could be read; its hash tells whether it is the same as one that came before. */
    @SuppressWarnings("ArrayRecordComponent") // compared by its content where it is compared
    record Readable(ActionId id, byte[] bodyHash, Instant occurredAt, Action action) implements Entry {}

    /** One that was refused before it could be judged; other actions may build on what it would have made. */
    record Unreadable(Refusal refusal, List<Object> wouldHaveMade) implements Entry {
        public Unreadable {
            wouldHaveMade = List.copyOf(wouldHaveMade);
        }
    }
}

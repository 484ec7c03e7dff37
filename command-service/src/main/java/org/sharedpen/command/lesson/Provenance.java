package org.sharedpen.command.lesson;

import java.util.HashMap;
import java.util.Map;
import org.sharedpen.events.RecordedBy;

/** What stands beside an event: who recorded it, with what action, and when. Times in ISO 8601. */
final class Provenance {
    private Provenance() {}

    static Map<String, Object> of(RecordActions command, Entry.Readable entry, boolean late) {
        Map<String, Object> beside = new HashMap<>();
        beside.put(RecordedBy.ACTION, entry.id().toString());
        beside.put(RecordedBy.ACCOUNT, command.account().toString());
        beside.put(RecordedBy.OCCURRED_AT, entry.occurredAt().toString());
        beside.put(
                RecordedBy.CORRECTED_AT, command.corrected(entry.occurredAt()).toString());
        if (command.device() != null) {
            beside.put(RecordedBy.DEVICE, command.device());
        }
        if (late) {
            beside.put(RecordedBy.LATE, true);
        }
        return Map.copyOf(beside);
    }

    /** A turn of a transcript has no action and no device: its time is when the transcript came. */
    static Map<String, Object> of(RecordTurns command) {
        String time = command.receivedAt().toString();
        return Map.of(
                RecordedBy.ACCOUNT, command.account().toString(),
                RecordedBy.OCCURRED_AT, time,
                RecordedBy.CORRECTED_AT, time);
    }
}

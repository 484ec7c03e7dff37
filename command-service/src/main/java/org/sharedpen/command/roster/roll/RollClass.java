package org.sharedpen.command.roster.roll;

import java.util.List;
import org.sharedpen.events.ClassId;

/** A class as it is stored. */
public record RollClass(
        ClassId id, Origin origin, String sourceId, String title, List<Integer> yearGroups, boolean removed) {
    public RollClass {
        yearGroups = List.copyOf(yearGroups);
    }

    RollClass gone() {
        return new RollClass(id, origin, sourceId, title, yearGroups, true);
    }
}

package org.sharedpen.command.unit;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sharedpen.command.store.AlsoStored;
import org.sharedpen.command.store.SideRow;
import org.sharedpen.events.UnitEvent;

/**
 * What becomes of a plan: the events it leads to (none, where it was made before), or the rule that refuses it.
 *
 * @param rows where the lessons of the plan belong
 */
record Planned(List<UnitEvent> events, @Nullable UnitRule broken, List<SideRow> rows) implements AlsoStored {
    Planned {
        events = List.copyOf(events);
        rows = List.copyOf(rows);
    }

    static Planned as(UnitEvent event) {
        return new Planned(List.of(event), null, List.of());
    }

    static Planned before() {
        return new Planned(List.of(), null, List.of());
    }

    static Planned refused(UnitRule rule) {
        return new Planned(List.of(), rule, List.of());
    }

    boolean isNew() {
        return !events.isEmpty();
    }
}

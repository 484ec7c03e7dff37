package org.sharedpen.command.store;

import java.util.List;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.jspecify.annotations.Nullable;

/** What one unit of work appends beside its events, and where its last event came to stand. */
final class Appending {
    /** Under this name it travels with the command, and lies in the unit of work. */
    static final String KEY = "appending";

    private List<SideRow> rows = List.of();
    private boolean taken;
    private @Nullable Long position;

    /** That of the unit of work at hand; a new one where something is published outside any. */
    static Appending current() {
        return CurrentUnitOfWork.isStarted()
                ? CurrentUnitOfWork.get().root().getOrComputeResource(KEY, key -> new Appending())
                : new Appending();
    }

    void bring(List<SideRow> sideRows) {
        rows = sideRows;
    }

    /** Takes the rows, once: a second append would be a second transaction, and half of it could be lost. */
    List<SideRow> take() {
        if (taken) {
            throw new IllegalStateException("one unit of work is one append");
        }
        taken = true;
        return rows;
    }

    boolean isOpen() {
        return !taken && !rows.isEmpty();
    }

    void standsAt(@Nullable Long lastPosition) {
        position = lastPosition;
    }

    @Nullable
    Long position() {
        return position;
    }
}

package org.sharedpen.command.store;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.sharedpen.command.problem.Unavailable;

/** All the rows of one unit of work on their way to disk; never split over two transactions. */
final class Append {
    private final List<EventRow> events;
    private final List<SideRow> rows;
    private final CompletableFuture<@Nullable Long> stored = new CompletableFuture<>();
    private final AtomicBoolean claimed = new AtomicBoolean();

    Append(List<EventRow> events, List<SideRow> rows) {
        this.events = events;
        this.rows = rows;
    }

    List<EventRow> events() {
        return events;
    }

    List<SideRow> rows() {
        return rows;
    }

    int size() {
        return events.size() + rows.size();
    }

    /** The one that claims it writes it, or withdraws it: a caller that has given up is not written behind its back. */
    boolean claim() {
        return claimed.compareAndSet(false, true);
    }

    void stored(@Nullable Long position) {
        stored.complete(position);
    }

    void failed(Exception reason) {
        stored.completeExceptionally(reason);
    }

    /**
     * Waits until it is on disk; answers the position of its last event.
     *
     * @throws AppendRefused where the database refused these rows
     * @throws Unavailable where it is not known whether they were written
     */
    @Nullable
    Long await(Duration limit) {
        try {
            return stored.get(limit.toNanos(), TimeUnit.NANOSECONDS);
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof AppendRefused refused) {
                throw refused;
            }
            throw new Unavailable("the append failed", failed.getCause());
        } catch (TimeoutException late) {
            claim();
            throw new Unavailable("the append took too long", late);
        } catch (InterruptedException interrupted) {
            claim();
            Thread.currentThread().interrupt();
            throw new Unavailable("the append was interrupted", interrupted);
        }
    }
}

package org.sharedpen.command.store;

import java.util.function.Supplier;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.common.caching.Cache;
import org.sharedpen.events.StreamId;

/** Sends commands and answers when what they led to is on disk. */
public final class Recorder {
    private final CommandBus commands;
    private final Cache aggregates;

    Recorder(CommandBus commands, Cache aggregates) {
        this.commands = commands;
        this.aggregates = aggregates;
    }

    /**
     * Sends a command; after a conflict the same one again.
     *
     * @throws RuntimeException what the handler threw
     */
    public <R> Sent<R> send(Object command) {
        return send(command, () -> command);
    }

    /** Sends a command; after a conflict with another writer the one that {@code again} then builds, a few times. */
    public <R> Sent<R> send(Object command, Supplier<?> again) {
        throw new UnsupportedOperationException("to come " + commands);
    }

    /** Forgets what is remembered of a stream: the next command to it reads the log again. */
    public void forget(StreamId stream) {
        aggregates.remove(stream.toString());
    }

    /** How many events a stream has in the log itself: its version. */
    public long version(StreamId stream) {
        throw new UnsupportedOperationException("to come " + stream);
    }
}

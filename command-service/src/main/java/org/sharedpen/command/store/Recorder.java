package org.sharedpen.command.store;

import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.callbacks.FutureCallback;
import org.axonframework.common.caching.Cache;
import org.axonframework.common.lock.LockAcquisitionFailedException;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.AnnotationCommandTargetResolver;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.axonframework.modelling.command.ConcurrencyException;
import org.sharedpen.command.problem.Unavailable;
import org.sharedpen.events.StreamId;

/** Sends commands, and answers when what they led to is on disk. */
public final class Recorder {
    private static final long LIMIT = TimeUnit.SECONDS.toNanos(2);
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(1);
    private static final int LONGEST = 20;

    private final CommandBus commands;
    private final Cache aggregates;
    private final EventStorageEngine log;
    private final CommandTargetResolver targets =
            AnnotationCommandTargetResolver.builder().build();

    Recorder(CommandBus commands, Cache aggregates, EventStorageEngine log) {
        this.commands = commands;
        this.aggregates = aggregates;
        this.log = log;
    }

    /**
     * Sends a command; after a conflict the same one again.
     *
     * @throws RuntimeException what the handler threw
     * @throws Unavailable where the log does not answer, or others are always quicker
     */
    public <R> Sent<R> send(Object command) {
        return send(command, () -> command);
    }

    /**
     * Sends a command; after a conflict with another writer the one that {@code again} then builds, for two seconds at
     * most. What was remembered of its stream is forgotten by then, and what it looked up must be looked up anew.
     */
    public <R> Sent<R> send(Object command, Supplier<?> again) {
        Object next = command;
        long end = System.nanoTime() + LIMIT;
        for (int attempt = 1; ; attempt++) {
            GenericCommandMessage<Object> message = new GenericCommandMessage<>(next, Map.of());
            try {
                return once(message);
            } catch (ConcurrencyException | AggregateStreamCreationException conflict) {
                aggregates.remove(targets.resolveTarget(message).getIdentifier());
                if (System.nanoTime() > end) {
                    throw new Unavailable("other writers were always quicker", conflict);
                }
            } catch (LockAcquisitionFailedException busy) {
                throw new Unavailable("too many are writing to one stream", busy);
            }
            LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(PAUSE * Math.min(attempt, LONGEST)));
            next = again.get();
        }
    }

    /** Forgets what is remembered of a stream: the next command to it reads the log again. */
    public void forget(StreamId stream) {
        aggregates.remove(stream.toString());
    }

    /** How many events a stream has in the log itself: its version. */
    public long version(StreamId stream) {
        return log.lastSequenceNumberFor(stream.toString())
                .map(last -> last + 1)
                .orElse(0L);
    }

    private <R> Sent<R> once(GenericCommandMessage<Object> message) {
        Appending appending = new Appending();
        FutureCallback<Object, R> callback = new FutureCallback<>();
        commands.dispatch(message.andMetaData(Map.of(Appending.KEY, appending)), callback);
        CommandResultMessage<? extends R> result = callback.getResult();
        if (result.isExceptional()) {
            throw unchecked(result.exceptionResult());
        }
        return new Sent<>(result.getPayload(), appending.position());
    }

    private static RuntimeException unchecked(Throwable thrown) {
        if (thrown instanceof Error error) {
            throw error;
        }
        return thrown instanceof RuntimeException runtime ? runtime : new IllegalStateException(thrown);
    }
}

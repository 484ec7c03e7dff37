package org.sharedpen.query.stream;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.GenericTrackedEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.MetaData;

/** One reader of the log, for one thread: asks the database only when it is time. */
final class LogStream implements BlockingStream<TrackedEventMessage<?>> {
    private static final int FETCH = 1_000;
    private final Queue<TrackedEventMessage<?>> fetched = new ArrayDeque<>();
    private final LogRows rows;
    private final LogSignal signal;
    private Runnable wake = () -> {};
    private long position;
    private long wakesSeen = -1;
    private boolean more = true;

    LogStream(LogRows rows, LogSignal signal, long position) {
        this.rows = rows;
        this.signal = signal;
        this.position = position;
    }

    @Override
    public boolean hasNextAvailable() {
        long wakes = signal.wakes(); // before the query: what comes during it will wake again
        if (fetched.isEmpty() && (more || wakes != wakesSeen)) {
            wakesSeen = wakes;
            fetch();
        }
        return !fetched.isEmpty();
    }

    private void fetch() {
        List<Logged> next = rows.behind(position, FETCH);
        more = next.size() == FETCH;
        for (Logged logged : next) {
            position = logged.position();
            fetched.add(message(logged));
        }
    }

    private static TrackedEventMessage<Logged> message(Logged logged) {
        return new GenericTrackedEventMessage<>(
                new GlobalSequenceTrackingToken(logged.position()),
                new GenericEventMessage<>(
                        Long.toString(logged.position()), logged, MetaData.emptyInstance(), logged.recordedAt()));
    }

    @Override
    public Optional<TrackedEventMessage<?>> peek() {
        return Optional.ofNullable(fetched.peek());
    }

    @Override
    public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
        long until = System.nanoTime() + unit.toNanos(timeout);
        while (!hasNextAvailable()) {
            long left = TimeUnit.NANOSECONDS.toMillis(until - System.nanoTime());
            if (left <= 0) {
                return false;
            }
            signal.await(wakesSeen, left);
        }
        return true;
    }

    @Override
    public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
        boolean there = false;
        while (!there) {
            there = hasNextAvailable(1, TimeUnit.SECONDS);
        }
        return fetched.remove();
    }

    @Override
    public boolean setOnAvailableCallback(Runnable callback) {
        signal.unlisten(wake);
        wake = callback;
        signal.listen(wake);
        return true;
    }

    @Override
    public void close() {
        signal.unlisten(wake);
    }
}

package org.sharedpen.query.stream;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.sharedpen.query.stream.LogRows.Beginning;

/** One rebuild: which streams come next, and how far it is. Several threads work on it. */
final class RebuildRun {
    static final int AT_ONCE = 16;
    private final long head;
    private final Function<Long, List<Beginning>> behind;
    private final Function<List<Beginning>, Rebuild.Done> work;
    private final long began = System.nanoTime();
    private final AtomicLong streams = new AtomicLong();
    private final AtomicLong events = new AtomicLong();
    private final AtomicLong failed = new AtomicLong();
    private long position;
    private boolean over;

    /**
     * @param head where the log ends; what begins behind it is the processor's
     * @param behind the next streams that begin behind a position
     * @param work makes the rows of some streams
     */
    RebuildRun(long head, Function<Long, List<Beginning>> behind, Function<List<Beginning>, Rebuild.Done> work) {
        this.head = head;
        this.behind = behind;
        this.work = work;
    }

    /** Does the next streams; answers whether there were any. */
    boolean next() {
        List<Beginning> some = take();
        if (some.isEmpty()) {
            return false;
        }
        Rebuild.Done done = work.apply(some);
        streams.addAndGet(done.streams());
        events.addAndGet(done.events());
        failed.addAndGet(done.failed());
        return true;
    }

    private synchronized List<Beginning> take() {
        if (over) {
            return List.of();
        }
        List<Beginning> some = behind.apply(position).stream()
                .filter(stream -> stream.position() <= head)
                .toList();
        if (some.isEmpty()) {
            over = true;
        } else {
            position = some.get(some.size() - 1).position();
        }
        return some;
    }

    /** Whoever works on it finds nothing more to do. */
    synchronized void end() {
        over = true;
    }

    Rebuild.Done done() {
        return new Rebuild.Done(streams.get(), events.get(), failed.get());
    }

    synchronized RebuildProgress.State state() {
        return at(position);
    }

    RebuildProgress.State atItsEnd() {
        return at(head);
    }

    private RebuildProgress.State at(long reached) {
        double seconds = (System.nanoTime() - began) / 1e9;
        return new RebuildProgress.State(streams.get(), events.get(), failed.get(), reached, head, seconds);
    }
}

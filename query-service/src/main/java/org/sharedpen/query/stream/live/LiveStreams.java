package org.sharedpen.query.stream.live;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.sharedpen.events.SchoolId;
import org.sharedpen.events.StreamId;
import org.sharedpen.events.UnitId;
import org.sharedpen.query.problem.FaultLog;
import org.sharedpen.query.stream.Arrivals;
import org.sharedpen.query.stream.JointProgress;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * The streams that are open on this node. Whenever the tables of a unit moved on, here or on another node, the streams of the
 * unit and of its lessons look whether what they show has changed; a thread is taken only while one looks.
 */
@Component
class LiveStreams implements SmartLifecycle {
    private static final long LOOK_AGAIN_MILLIS = 200;
    private static final long BEAT_NANOS = 15_000_000_000L;

    private final Set<LiveStream> open = ConcurrentHashMap.newKeySet();
    private final Arrivals arrivals;
    private final JointProgress progress;
    private final Counter looks;
    /** Its threads end by themselves where there is nothing to look at. */
    private final ExecutorService threads = Executors.newCachedThreadPool(work -> daemon(work, "live"));

    private volatile boolean running;

    LiveStreams(Arrivals arrivals, JointProgress progress, MeterRegistry meters) {
        this.arrivals = arrivals;
        this.progress = progress;
        this.looks = meters.counter("sharedpen.live.looks");
        meters.gaugeCollectionSize("sharedpen.live.open", Tags.empty(), open);
    }

    SseEmitter open(LiveStream stream) {
        SseEmitter emitter = stream.emitter();
        emitter.onCompletion(() -> close(stream));
        emitter.onError(lost -> close(stream));
        open.add(stream);
        look(stream);
        return emitter;
    }

    private void close(LiveStream stream) {
        open.remove(stream);
        stream.end();
    }

    private void look(LiveStream stream) {
        if (stream.wants()) {
            looks.increment();
            threads.execute(stream::round);
        }
    }

    @Override
    public void start() {
        running = true;
        daemon(this::follow, "live-signal").start();
    }

    private static Thread daemon(Runnable work, String name) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        return thread;
    }

    private void follow() {
        Map<StreamId, Long> seen = new HashMap<>();
        long beat = System.nanoTime();
        while (running) {
            long told = arrivals.told();
            try {
                moved(seen);
            } catch (RuntimeException trouble) {
                FaultLog.fault(trouble);
            }
            if (System.nanoTime() - beat > BEAT_NANOS) {
                beat = System.nanoTime();
                open.forEach(stream -> threads.execute(stream::beat));
            }
            pause(told);
        }
    }

    /** Of each school with a viewer it is asked once how far the tables have come with the units that are looked at. */
    private void moved(Map<StreamId, Long> seen) {
        Map<SchoolId, Map<UnitId, List<LiveStream>>> watched =
                open.stream().collect(groupingBy(LiveStream::school, groupingBy(LiveStream::unit)));
        Set<StreamId> units = new HashSet<>();
        watched.forEach(
                (school, streams) -> progress.ofUnits(school, streams.keySet()).forEach((unit, position) -> {
                    StreamId id = StreamId.of(school, unit);
                    units.add(id);
                    if (!position.equals(seen.put(id, position))) {
                        requireNonNull(streams.get(unit)).forEach(this::look);
                    }
                }));
        seen.keySet().retainAll(units);
    }

    private void pause(long told) {
        try {
            arrivals.await(told, LOOK_AGAIN_MILLIS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            running = false;
        }
    }

    /** Before the server stops: it would wait for open streams. */
    @Override
    public void stop() {
        running = false;
        open.forEach(this::close);
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}

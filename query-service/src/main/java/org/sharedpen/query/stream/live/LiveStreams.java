package org.sharedpen.query.stream.live;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.sharedpen.events.SchoolId;
import org.sharedpen.query.problem.FaultLog;
import org.sharedpen.query.stream.Arrivals;
import org.sharedpen.query.stream.JointProgress;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * The streams that are open on this node. Whenever the tables of a school moved on, here or on another node, its streams look
 * whether what they show has changed; a thread is taken only while one looks.
 */
@Component
class LiveStreams implements SmartLifecycle {
    private static final long LOOK_AGAIN_MILLIS = 200;
    private static final long BEAT_NANOS = 15_000_000_000L;

    private final Set<LiveStream> open = ConcurrentHashMap.newKeySet();
    private final Arrivals arrivals;
    private final JointProgress progress;
    private ExecutorService threads = Executors.newCachedThreadPool();
    private volatile boolean running;

    LiveStreams(Arrivals arrivals, JointProgress progress, MeterRegistry meters) {
        this.arrivals = arrivals;
        this.progress = progress;
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
            threads.execute(stream::round);
        }
    }

    @Override
    public void start() {
        running = true;
        threads = Executors.newCachedThreadPool(work -> daemon(work, "live"));
        daemon(this::follow, "live-signal").start();
    }

    private static Thread daemon(Runnable work, String name) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        return thread;
    }

    private void follow() {
        Map<SchoolId, String> seen = new HashMap<>();
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

    /** Of each school with a viewer it is asked once how far its tables have come. */
    private void moved(Map<SchoolId, String> seen) {
        Map<SchoolId, Boolean> schools = new HashMap<>();
        for (LiveStream stream : open) {
            boolean hasMoved = schools.computeIfAbsent(stream.school(), school -> {
                String now = progress.asOf(school).position();
                return !now.equals(seen.put(school, now));
            });
            if (hasMoved) {
                look(stream);
            }
        }
        seen.keySet().retainAll(schools.keySet());
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
        threads.shutdown();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}

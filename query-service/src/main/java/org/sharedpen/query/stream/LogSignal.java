package org.sharedpen.query.stream;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.postgresql.PGConnection;
import org.sharedpen.query.session.Pools;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Says when it is time to look at the log again: told by NOTIFY on a connection of its own (which must bypass poolers),
 * after every connecting anew, and every half second all the same.
 */
@Component
class LogSignal implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(LogSignal.class);
    private static final int POLL_MILLIS = 500;
    private final AtomicLong wakes = new AtomicLong();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final Pools pools;
    private volatile CountDownLatch stopped = new CountDownLatch(0);

    LogSignal(Pools pools) {
        this.pools = pools;
    }

    /** How often it was time; a reader that has looked since the last time need not look again. */
    long wakes() {
        return wakes.get();
    }

    void listen(Runnable listener) {
        listeners.add(listener);
    }

    void unlisten(Runnable listener) {
        listeners.remove(listener);
    }

    @Override
    public void start() {
        stopped = new CountDownLatch(1);
        Thread thread = new Thread(this::follow, "log-signal");
        thread.setDaemon(true);
        thread.start();
    }

    private void follow() {
        while (isRunning()) {
            try (Connection connection = connect();
                    Statement statement = connection.createStatement()) {
                statement.execute("listen sharedpen_log");
                wake(); // whatever was said while nobody listened
                PGConnection notified = connection.unwrap(PGConnection.class);
                while (isRunning()) {
                    notified.getNotifications(POLL_MILLIS);
                    wake();
                }
            } catch (SQLException | RuntimeException lost) {
                LOG.warn(
                        "The log's signal is lost ({}); connecting anew",
                        Trouble.of(lost).type());
                pause();
                wake(); // the slow poll goes on without the signal
            }
        }
    }

    /** Without a socket timeout: silence on this connection is what it is for. */
    private Connection connect() throws SQLException {
        return DriverManager.getConnection(pools.url("log", 0), "projector", pools.password("projector"));
    }

    private void wake() {
        synchronized (wakes) {
            wakes.incrementAndGet();
            wakes.notifyAll();
        }
        listeners.forEach(LogSignal::tell);
    }

    /** One reader's trouble must not keep the others asleep. */
    private static void tell(Runnable listener) {
        try {
            listener.run();
        } catch (RuntimeException trouble) {
            LOG.error("A reader could not be woken: {}", trouble.getClass().getName());
        }
    }

    /** Waits until it is time once more than the reader has seen, or too late. */
    void await(long seen, long millis) throws InterruptedException {
        synchronized (wakes) {
            long until = System.nanoTime() + millis * 1_000_000;
            for (long left = millis; wakes.get() == seen && left > 0; left = (until - System.nanoTime()) / 1_000_000) {
                wakes.wait(left);
            }
        }
    }

    private void pause() {
        try {
            stopped.await(POLL_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            stop();
        }
    }

    @Override
    public void stop() {
        stopped.countDown();
    }

    @Override
    public boolean isRunning() {
        return stopped.getCount() > 0;
    }

    /** Before the processor starts, and until it has stopped. */
    @Override
    public int getPhase() {
        return ProjectionLifecycle.PHASE - 1;
    }
}

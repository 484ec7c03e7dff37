package org.sharedpen.command.store;

import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;

/**
 * Tells every reader that the log has grown: an empty {@code NOTIFY} after the commit, on a connection of its own (inside
 * the append it would cut many writers to a quarter), at most once in two milliseconds. One that gets lost costs a
 * reader its poll interval and nothing else.
 */
final class Waker implements Runnable, AutoCloseable {
    static final String CHANNEL = "sharedpen_log";
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(2);

    private final LogConnection connection;
    private final Semaphore wanted = new Semaphore(0);
    private final Thread thread;
    private volatile boolean closed;

    Waker(DataSource source) {
        this.connection = new LogConnection(source, true);
        this.thread = new Thread(this::send, "waker");
        this.thread.setDaemon(true);
        this.thread.start();
    }

    /** Asks for a notification soon. */
    @Override
    public void run() {
        if (wanted.availablePermits() == 0) {
            wanted.release();
        }
    }

    @Override
    public void close() {
        closed = true;
        wanted.release();
    }

    private void send() {
        while (!closed) {
            wanted.acquireUninterruptibly();
            wanted.drainPermits();
            if (!notifyReaders()) {
                notifyReaders(); // the server may have closed an idle connection
            }
            LockSupport.parkNanos(PAUSE);
        }
        connection.close();
    }

    private boolean notifyReaders() {
        try (Statement statement = connection.open().createStatement()) {
            statement.execute("notify " + CHANNEL);
            return true;
        } catch (SQLException failed) {
            connection.close();
            return false;
        }
    }
}

package org.sharedpen.command.store;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.sharedpen.command.problem.Unavailable;

/**
 * The one hand of this process that writes the log: one thread and one connection, which take all that is waiting at once
 * into one transaction. Several processes take turns by the lock ({@link AppendSql#LOCK}), so that whatever is visible
 * in the log is final and in order.
 */
final class Appender implements AutoCloseable {
    /** How long a caller waits for the disk: past the server's own two seconds for a lock or a statement. */
    static final Duration LIMIT = Duration.ofMillis(2_500);

    private static final int MOST_APPENDS = 500;
    private static final int MOST_ROWS = 5_000;
    private static final int MOST_WAITING = 2_000;
    private static final Append STOP = new Append(List.of(), List.of());

    private final BlockingQueue<Append> waiting = new ArrayBlockingQueue<>(MOST_WAITING);
    private final LogConnection log;
    private final Runnable afterCommit;
    private final Thread thread;
    private volatile boolean closed;

    /** @param afterCommit told after every transaction that stored an event; must not wait */
    Appender(DataSource source, Runnable afterCommit) {
        this.log = new LogConnection(source, false);
        this.afterCommit = afterCommit;
        this.thread = new Thread(this::run, "appender");
        this.thread.setDaemon(true);
        this.thread.start();
    }

    /**
     * Stores the rows of one unit of work in one transaction, and answers the position of its last event.
     *
     * @throws AppendRefused where the database refused these rows: nothing of them was stored
     * @throws Unavailable where it is not known whether they were stored
     */
    @Nullable
    Long append(List<EventRow> events, List<? extends SideRow> rows) {
        Append append = new Append(events, List.copyOf(rows));
        if (closed || !waiting.offer(append)) {
            throw new Unavailable(closed ? "the log is closed" : "too many appends are waiting", null);
        }
        return append.await(LIMIT);
    }

    /** Writes what is waiting, then stops. */
    @Override
    public void close() {
        closed = true;
        try {
            waiting.put(STOP);
            thread.join(LIMIT.toMillis());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        boolean going = true;
        while (going) {
            try {
                List<Append> batch = new ArrayList<>();
                going = take(batch);
                batch.removeIf(append -> !append.claim());
                if (!batch.isEmpty()) {
                    write(batch);
                }
            } catch (InterruptedException interrupted) {
                going = false;
            }
        }
        log.close();
    }

    /** Takes what is waiting, and never waits for more than the first; answers whether to go on. */
    private boolean take(List<Append> batch) throws InterruptedException {
        int rows = 0;
        for (Append next = waiting.take(); next != null; next = waiting.poll()) {
            if (next == STOP) {
                return false;
            }
            batch.add(next);
            rows += next.size();
            if (batch.size() == MOST_APPENDS || rows >= MOST_ROWS) {
                return true;
            }
        }
        return true;
    }

    private void write(List<Append> batch) {
        try {
            store(batch);
        } catch (SQLException failed) {
            if (!isFaultOfRows(failed)) {
                batch.forEach(append -> append.failed(failed));
            } else if (batch.size() == 1) {
                batch.get(0).failed(new AppendRefused(failed));
            } else {
                batch.forEach(append -> write(List.of(append))); // only the loser loses
            }
        } catch (RuntimeException | Error bug) {
            log.close();
            batch.forEach(append -> append.failed(new IllegalStateException(bug)));
        }
    }

    private void store(List<Append> batch) throws SQLException {
        long[] positions;
        try {
            positions = insert(batch);
        } catch (SQLException failed) {
            if (log.rollBack()) {
                throw failed;
            }
            positions = insertAgain(batch); // no commit was sent: nothing can be stored twice
        }
        try {
            log.open().commit();
        } catch (SQLException unknown) {
            log.close();
            throw new SQLException("the outcome of a commit is not known", "08007", unknown);
        }
        if (positions.length > 0) {
            afterCommit.run();
        }
        tell(batch, positions);
    }

    private long[] insert(List<Append> batch) throws SQLException {
        return AppendSql.insert(log.open(), batch);
    }

    private long[] insertAgain(List<Append> batch) throws SQLException {
        try {
            return insert(batch);
        } catch (SQLException failed) {
            log.rollBack();
            throw failed;
        }
    }

    private static void tell(List<Append> batch, long[] positions) {
        int end = 0;
        for (Append append : batch) {
            end += append.events().size();
            append.stored(append.events().isEmpty() ? null : positions[end - 1]);
        }
    }

    /** Class 22 is about values, class 23 about constraints; whatever else it is, it would meet the others alone too. */
    private static boolean isFaultOfRows(SQLException failed) {
        String state = failed.getSQLState();
        return state != null && (state.startsWith("22") || state.startsWith("23"));
    }
}

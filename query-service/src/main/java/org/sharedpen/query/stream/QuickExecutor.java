package org.sharedpen.query.stream;

import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.concurrent.CustomizableThreadFactory;

/**
 * The coordinator's thread, with its waits cut short: 100 ms for room in a full segment become 5, and after trouble it
 * tries again every second, so that a database that is back is noticed.
 */
final class QuickExecutor extends ScheduledThreadPoolExecutor {
    private static final long ROOM = 100;

    QuickExecutor(String name) {
        super(1, daemons(name));
        setRemoveOnCancelPolicy(true);
    }

    @Override
    public ScheduledFuture<?> schedule(Runnable command, long delay, TimeUnit unit) {
        long millis = unit.toMillis(delay);
        return super.schedule(
                command, millis <= ROOM ? Math.min(millis, 5) : Math.min(millis, 1_000), TimeUnit.MILLISECONDS);
    }

    static CustomizableThreadFactory daemons(String name) {
        CustomizableThreadFactory threads = new CustomizableThreadFactory(name + "-");
        threads.setDaemon(true);
        return threads;
    }
}

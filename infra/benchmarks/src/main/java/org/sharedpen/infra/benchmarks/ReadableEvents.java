package org.sharedpen.infra.benchmarks;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.sharedpen.infra.database.TestDatabases;

/** Looks each millisecond how far the read models are, and keeps how long each event took from its acknowledgement. */
final class ReadableEvents {
    private static final String SEEN = "select stream_id, version from read.progress where position >= ?";
    private final SortedMap<Long, Waiting> waiting = new TreeMap<>();
    private final Map<String, Long> versions = new HashMap<>();
    private final List<Long> nanos = new ArrayList<>();
    private final Thread looking = new Thread(this::look, "readable");
    private final TestDatabases databases;
    private int appended;
    private volatile boolean over;

    private record Waiting(String stream, long version, long since) {}

    ReadableEvents(TestDatabases databases) {
        this.databases = databases;
        looking.setDaemon(true);
        looking.start();
    }

    synchronized void acknowledged(String[] streams, String[] sequences, List<Long> positions) {
        long now = System.nanoTime();
        for (int i = 0; i < streams.length; i++) {
            waiting.put(positions.get(i), new Waiting(streams[i], Long.parseLong(sequences[i]) + 1, now));
        }
        appended += streams.length;
    }

    private void look() {
        try (Connection connection = DriverManager.getConnection(databases.logUrl(), "projector", "sharedpen");
                PreparedStatement select = connection.prepareStatement(SEEN)) {
            while (!over) {
                long from = oldest();
                if (from >= 0) {
                    select.setLong(1, from);
                    try (ResultSet rows = select.executeQuery()) {
                        while (rows.next()) {
                            versions.put(rows.getString(1), rows.getLong(2));
                        }
                    }
                    seen(System.nanoTime());
                }
                LockSupport.parkNanos(1_000_000);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private synchronized long oldest() {
        return waiting.isEmpty() ? -1 : waiting.firstKey();
    }

    private synchronized void seen(long now) {
        waiting.values().removeIf(event -> {
            boolean there = versions.getOrDefault(event.stream(), 0L) >= event.version();
            if (there) {
                nanos.add(now - event.since());
            }
            return there;
        });
    }

    /** Waits ten seconds for the last ones; what is not there then is lost. */
    void awaitAll() throws InterruptedException {
        for (int i = 0; i < 100 && oldest() >= 0; i++) {
            TimeUnit.MILLISECONDS.sleep(100);
        }
        over = true;
        looking.join();
    }

    int appended() {
        return appended;
    }

    int lost() {
        return waiting.size();
    }

    double millis(double share) {
        List<Long> sorted = nanos.stream().sorted().toList();
        return sorted.get((int) Math.min(sorted.size() - 1, Math.floor(sorted.size() * share))) / 1e6;
    }
}

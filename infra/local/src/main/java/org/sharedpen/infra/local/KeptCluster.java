package org.sharedpen.infra.local;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.sharedpen.infra.database.Cluster;

/** A cluster that is started again, at the same port, when it ends before it should. */
final class KeptCluster implements AutoCloseable {
    private static final int LOOK_MILLIS = 250;
    private static final int PAUSE_SECONDS = 2;

    private final Path folder;
    private final Thread watch = new Thread(this::watch, "watch-postgresql");
    private volatile Cluster cluster;
    private volatile boolean stopping;

    private KeptCluster(Path folder, Cluster cluster) {
        this.folder = folder;
        this.cluster = cluster;
        watch.setDaemon(true);
    }

    static KeptCluster open(Path folder) throws IOException {
        KeptCluster kept = new KeptCluster(folder, Cluster.open(folder));
        kept.watch.start();
        return kept;
    }

    /** The URL of a database, which is made where it does not exist yet. */
    synchronized String database(String name, String owner) throws IOException {
        try {
            return cluster.server().database(name, owner);
        } catch (IllegalStateException failed) {
            throw new IOException("%s, on %s".formatted(Console.reason(failed), folder), failed);
        }
    }

    private void watch() {
        try {
            while (true) {
                TimeUnit.MILLISECONDS.sleep(LOOK_MILLIS);
                look();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Twice: where all of it is ending, that is known by then. A fault passes, and the looking goes on. */
    private void look() throws InterruptedException {
        try {
            if (!cluster.isRunning()) {
                TimeUnit.MILLISECONDS.sleep(LOOK_MILLIS);
                if (!cluster.isRunning()) {
                    startAgain();
                }
            }
        } catch (IOException | RuntimeException fault) {
            if (!stopping) {
                Console.say("PostgreSQL of %s: %s; tried again", folder, Console.reason(fault));
                TimeUnit.SECONDS.sleep(PAUSE_SECONDS);
            }
        }
    }

    private synchronized void startAgain() throws IOException {
        if (!stopping) {
            Console.say("PostgreSQL of %s ended and is started again", folder);
            cluster = cluster.again();
        }
    }

    /** From now on it may end. */
    void expectEnd() {
        stopping = true;
    }

    /** Interrupts first, since a start under way would be waited for. */
    @Override
    public void close() throws IOException {
        expectEnd();
        watch.interrupt();
        synchronized (this) {
            cluster.close();
        }
    }
}

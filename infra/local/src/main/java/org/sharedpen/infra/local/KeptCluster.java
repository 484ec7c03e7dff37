package org.sharedpen.infra.local;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.sharedpen.infra.database.Cluster;

/** A cluster that is started again, at the same port, when it ends before it should. */
final class KeptCluster implements AutoCloseable {
    private static final int LOOK_MILLIS = 250;

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
                if (!cluster.isRunning()) {
                    TimeUnit.MILLISECONDS.sleep(LOOK_MILLIS); // where all of it is ending, that is known by then
                    startAgain();
                }
            }
        } catch (IOException unreadable) {
            Console.say("PostgreSQL of %s is no longer looked after: %s", folder, Console.reason(unreadable));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void startAgain() {
        if (stopping) {
            return;
        }
        Console.say("PostgreSQL of %s ended and is started again", folder);
        try {
            cluster = cluster.again();
        } catch (IOException failed) {
            Console.say("%s; tried again", Console.reason(failed));
        }
    }

    /** From now on it may end. */
    void expectEnd() {
        stopping = true;
    }

    @Override
    public synchronized void close() throws IOException {
        expectEnd();
        watch.interrupt();
        cluster.close();
    }
}

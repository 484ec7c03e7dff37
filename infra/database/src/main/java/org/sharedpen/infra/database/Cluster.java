package org.sharedpen.infra.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A durable PostgreSQL cluster in a folder, run from the embedded binaries; what it has committed survives any end. */
public final class Cluster implements AutoCloseable {
    private static final List<String> MUST_BE_ON = List.of("fsync", "synchronous_commit", "full_page_writes");
    private static final int ANY_PORT = 0;
    private static final int ATTEMPTS = 3;

    private final Path folder;
    private final EmbeddedPostgres postgres;
    private final Server server;

    private Cluster(Path folder, EmbeddedPostgres postgres) {
        this.folder = folder;
        this.postgres = postgres;
        this.server = new Server(
                "jdbc:postgresql://localhost:%d/".formatted(postgres.getPort()),
                "postgres",
                "",
                files(folder).toString());
    }

    /** Starts the cluster of a folder; an orphan that an earlier, killed start left running there is stopped first. */
    public static Cluster open(Path folder) throws IOException {
        return open(folder, ANY_PORT);
    }

    private static Cluster open(Path folder, int port) throws IOException {
        Orphan.stopIn(files(folder));
        Cluster cluster = new Cluster(folder, start(folder, port));
        try {
            cluster.insistOnDurability();
        } catch (SQLException | RuntimeException failed) {
            cluster.close();
            throw new IOException("PostgreSQL is not fit to keep lessons", failed);
        }
        return cluster;
    }

    /** Where a postmaster was killed, its processes hold the memory of the cluster for a moment longer. */
    private static EmbeddedPostgres start(Path folder, int port) throws IOException {
        try {
            for (int attempt = 1; ; attempt++) {
                try {
                    return Start.of(builder(folder, port), files(folder));
                } catch (IOException failed) {
                    if (attempt == ATTEMPTS) {
                        throw new IOException(
                                "PostgreSQL cannot start on %s: the folder is damaged, not writable, or the disk is full"
                                        .formatted(files(folder)),
                                failed);
                    }
                    TimeUnit.SECONDS.sleep(1);
                }
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", stopped);
        }
    }

    private static EmbeddedPostgres.Builder builder(Path folder, int port) {
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(
                        folder.resolveSibling("postgres").toAbsolutePath().toFile())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false) // it ends after those who use it, not beside them
                .setServerConfig("max_connections", "100")
                .setServerConfig("log_min_error_statement", "panic")
                .setServerConfig("log_parameter_max_length_on_error", "0");
        MUST_BE_ON.forEach(setting -> builder.setServerConfig(setting, "on"));
        return port == ANY_PORT ? builder : builder.setPort(port);
    }

    private static Path files(Path folder) {
        return folder.resolve("data").toAbsolutePath().normalize();
    }

    public Server server() {
        return server;
    }

    public boolean isRunning() throws IOException {
        return Postmaster.of(files(folder)).isPresent();
    }

    /** The same cluster at the same port, after it ended by itself. */
    public Cluster again() throws IOException {
        postgres.close();
        return open(folder, postgres.getPort());
    }

    private void insistOnDurability() throws SQLException {
        try (Connection connection = server.connect("postgres");
                Statement statement = connection.createStatement()) {
            for (String setting : MUST_BE_ON) {
                try (ResultSet shown = statement.executeQuery("show " + setting)) {
                    if (!shown.next() || !"on".equals(shown.getString(1))) {
                        throw new IllegalStateException(setting + " is off: what is recorded would not survive");
                    }
                }
            }
        }
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }
}

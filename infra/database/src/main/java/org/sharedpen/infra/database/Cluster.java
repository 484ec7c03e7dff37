package org.sharedpen.infra.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** A durable PostgreSQL cluster in a folder, run from the embedded binaries; what it has committed survives any end. */
public final class Cluster implements AutoCloseable {
    private static final List<String> MUST_BE_ON = List.of("fsync", "synchronous_commit", "full_page_writes");

    private final EmbeddedPostgres postgres;
    private final Server server;

    private Cluster(EmbeddedPostgres postgres, Server server) {
        this.postgres = postgres;
        this.server = server;
    }

    /** Starts the cluster of a folder; an orphan that an earlier, killed start left running there is stopped first. */
    public static Cluster open(Path folder) throws IOException {
        Path files = folder.resolve("data").toAbsolutePath();
        Orphan.stopIn(files);
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setDataDirectory(files)
                .setOverrideWorkingDirectory(
                        folder.resolveSibling("postgres").toAbsolutePath().toFile())
                .setCleanDataDirectory(false)
                .setServerConfig("max_connections", "100")
                .setServerConfig("log_min_error_statement", "panic")
                .setServerConfig("log_parameter_max_length_on_error", "0");
        MUST_BE_ON.forEach(setting -> builder.setServerConfig(setting, "on"));
        EmbeddedPostgres postgres = builder.start();
        Server server = new Server(
                "jdbc:postgresql://localhost:%d/".formatted(postgres.getPort()), "postgres", "", files.toString());
        Cluster cluster = new Cluster(postgres, server);
        cluster.insistOnDurability();
        return cluster;
    }

    public Server server() {
        return server;
    }

    private void insistOnDurability() throws IOException {
        try (Connection connection = server.connect("postgres");
                Statement statement = connection.createStatement()) {
            for (String setting : MUST_BE_ON) {
                try (ResultSet shown = statement.executeQuery("show " + setting)) {
                    if (!shown.next() || !"on".equals(shown.getString(1))) {
                        throw new IllegalStateException(setting + " is off: what is recorded would not survive");
                    }
                }
            }
        } catch (SQLException | IllegalStateException failed) {
            close();
            throw new IOException("PostgreSQL is not fit to keep lessons", failed);
        }
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }
}

package org.sharedpen.infra.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;

/**
 * PostgreSQL for tests: the one in the environment ({@code SHAREDPEN_TEST_JDBC_URL}, as a superuser), else a container
 * where a Docker engine answers, else an embedded one. Says once which it took.
 *
 * @param logUrl a fresh, empty database for the log, owned by {@code log_owner}
 * @param peopleUrl a fresh, empty database for people, owned by {@code people_owner}
 */
public record TestDatabases(Server server, String logUrl, String peopleUrl) {
    private static @Nullable Server shared;

    /** Two fresh databases on the one server of this test run. Every role's password is {@code sharedpen}. */
    public static TestDatabases fresh() {
        Server server = shared();
        String suffix = UUID.randomUUID().toString().replace("-", "").substring(0, 12);
        return new TestDatabases(
                server,
                server.database("log_" + suffix, "log_owner"),
                server.database("people_" + suffix, "people_owner"));
    }

    private static synchronized Server shared() {
        if (shared == null) {
            shared = find();
            System.Logger log = System.getLogger(TestDatabases.class.getName());
            log.log(System.Logger.Level.INFO, "Tests use PostgreSQL from {0}", shared.origin());
        }
        return shared;
    }

    private static Server find() {
        String url = System.getenv("SHAREDPEN_TEST_JDBC_URL");
        if (url != null) {
            String user = System.getenv().getOrDefault("SHAREDPEN_TEST_JDBC_USER", "postgres");
            String password = System.getenv().getOrDefault("SHAREDPEN_TEST_JDBC_PASSWORD", "");
            return new Server(url.substring(0, url.lastIndexOf('/') + 1), user, password, "the environment");
        }
        return DockerClientFactory.instance().isDockerAvailable() ? container() : embedded();
    }

    private static Server container() {
        PostgreSQLContainer container = new PostgreSQLContainer("postgres:18-alpine");
        container.start();
        String address = "jdbc:postgresql://%s:%d/".formatted(container.getHost(), container.getMappedPort(5432));
        return new Server(address, container.getUsername(), container.getPassword(), "a container");
    }

    private static Server embedded() {
        try {
            EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("max_connections", "300")
                    .start();
            String address = "jdbc:postgresql://localhost:%d/".formatted(postgres.getPort());
            return new Server(address, "postgres", "", "the embedded binaries");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}

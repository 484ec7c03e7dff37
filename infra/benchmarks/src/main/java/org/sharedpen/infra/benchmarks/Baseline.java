package org.sharedpen.infra.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sharedpen.infra.database.Server;
import org.sharedpen.infra.database.TestDatabases;

/** What PostgreSQL does on this machine when each row is a transaction: pgbench where there is one, else plain JDBC. */
final class Baseline {
    private static final Pattern TPS = Pattern.compile("tps = ([0-9.]+)");
    private static final String ROW = """
            insert into log.event (school, stream_id, sequence, event_id, stream_type, payload_type, payload_revision,
                                   payload, metadata, occurred_at, recorded_at)
            values ('01900000-0000-7000-8000-000000000001',
                    '01900000-0000-7000-8000-000000000001/lesson/' || gen_random_uuid(), 0, gen_random_uuid(), 'Lesson',
                    'ContributionOffered', '1', '%s', '%s', now(), now())""";
    private static final String RECORDED =
            "select payload, metadata from log.event where payload_type = 'ContributionOffered' limit 1";

    private final TestDatabases databases;
    private final String row;
    private final @Nullable Path pgbench;

    private Baseline(TestDatabases databases, String row, @Nullable Path pgbench) {
        this.databases = databases;
        this.row = row;
        this.pgbench = pgbench;
    }

    /** Inserts again and again what the service has just recorded. */
    static Baseline on(TestDatabases databases) throws SQLException {
        try (Connection connection = databases.server().connect(name(databases.logUrl()));
                ResultSet recorded = connection.createStatement().executeQuery(RECORDED)) {
            recorded.next();
            String row = ROW.formatted(recorded.getString(1), recorded.getString(2));
            return new Baseline(databases, row, find().orElse(null));
        }
    }

    String name() {
        return pgbench == null
                ? "JDBC, one insert a transaction (no pgbench here)"
                : "pgbench -M simple, one insert of the same event row a transaction";
    }

    double perSecond(int callers, Duration time) throws Exception {
        return pgbench == null ? jdbc(callers, time) : pgbench(pgbench, callers, time);
    }

    private double pgbench(Path program, int callers, Duration time) throws IOException, InterruptedException {
        Path script = Files.writeString(Files.createTempFile("append", ".sql"), row.replace("\n", " ") + ";\n");
        URI url = URI.create(databases.logUrl().substring("jdbc:".length()));
        Server server = databases.server();
        ProcessBuilder command = new ProcessBuilder(
                        program.toString(),
                        "-n",
                        "-M",
                        "simple",
                        "-f",
                        script.toString(),
                        "-c",
                        Integer.toString(callers),
                        "-j",
                        Integer.toString(Math.min(2, callers)),
                        "-T",
                        Long.toString(time.toSeconds()),
                        "-h",
                        url.getHost(),
                        "-p",
                        Integer.toString(url.getPort()),
                        "-U",
                        server.superuser(),
                        url.getPath().substring(1))
                .redirectErrorStream(true);
        command.environment().put("PGPASSWORD", server.password());
        Process process = command.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        Files.delete(script);
        Matcher tps = TPS.matcher(output);
        if (!tps.find()) {
            throw new IllegalStateException(output);
        }
        return Double.parseDouble(tps.group(1));
    }

    private double jdbc(int callers, Duration time) throws InterruptedException {
        AtomicLong rows = new AtomicLong();
        long end = System.nanoTime() + time.toNanos();
        Callers.together(callers, number -> {
            try (Connection connection = databases.server().connect(name(databases.logUrl()));
                    PreparedStatement insert = connection.prepareStatement(row)) {
                while (System.nanoTime() < end) {
                    insert.execute();
                    rows.incrementAndGet();
                }
            } catch (SQLException failed) {
                throw new IllegalStateException(failed);
            }
        });
        return rows.get() / (time.toNanos() / 1e9);
    }

    private static String name(String url) {
        return url.substring(url.lastIndexOf('/') + 1);
    }

    private static Optional<Path> find() {
        Path versions = Path.of("/usr/lib/postgresql");
        if (Files.notExists(versions)) {
            return Optional.empty();
        }
        try (Stream<Path> installed = Files.list(versions)) {
            return installed
                    .map(version -> version.resolve("bin/pgbench"))
                    .filter(Files::isExecutable)
                    .findFirst();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}

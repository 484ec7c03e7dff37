package org.sharedpen.infra.benchmarks;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Base64;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.flywaydb.core.Flyway;
import org.sharedpen.infra.database.TestDatabases;

/** The query service in a process of its own, until it is closed. */
record QueryProcess(Process process) implements AutoCloseable {

    static QueryProcess on(TestDatabases databases) throws Exception {
        migrate(databases.logUrl(), "log_owner", "log");
        migrate(databases.peopleUrl(), "people_owner", "people");
        Path key = Files.createTempFile("master", ".key");
        Files.writeString(key, Base64.getEncoder().encodeToString(new byte[32]));
        File log = File.createTempFile("query", ".log");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx1g",
                        "-Daxoniq.update-checker.disabled=true",
                        "-cp",
                        itsOwn(System.getProperty("java.class.path")),
                        "org.sharedpen.query.QueryService",
                        "--server.port=0",
                        "--management.server.port=0",
                        "--sharedpen.log.url=" + databases.logUrl(),
                        "--sharedpen.people.url=" + databases.peopleUrl(),
                        "--sharedpen.keys.master-file=" + key)
                .redirectErrorStream(true)
                .redirectOutput(log)
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        awaitOwner(databases, process, log);
        return new QueryProcess(process);
    }

    /** What only the command service brings, and the simulator with it, would configure itself here too. */
    static String itsOwn(String classPath) {
        return Arrays.stream(classPath.split(File.pathSeparator))
                .filter(entry -> !entry.contains("axon-spring-boot"))
                .filter(entry -> !entry.matches(
                        ".*[/\\\\](command-service|simulator)(-[^/\\\\]*)?(\\.jar|[/\\\\]target[/\\\\]classes)"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static void migrate(String url, String owner, String folder) {
        Flyway.configure()
                .dataSource(url, owner, "sharedpen")
                .schemas("history")
                .table(folder)
                .locations("classpath:db/" + folder)
                .load()
                .migrate();
    }

    /** It projects as soon as it owns its segments. */
    private static void awaitOwner(TestDatabases databases, Process process, File log)
            throws IOException, InterruptedException {
        for (int i = 0; i < 600; i++) {
            if (!process.isAlive()) {
                throw new IOException("the query service stopped: " + log);
            }
            if (owned(databases)) {
                return;
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
        throw new IOException("the query service did not start: " + log);
    }

    private static boolean owned(TestDatabases databases) {
        try (var connection = DriverManager.getConnection(databases.logUrl(), "projector", "sharedpen");
                ResultSet row = connection
                        .createStatement()
                        .executeQuery("select count(*) = 2 from read.token where owner is not null")) {
            return row.next() && row.getBoolean(1);
        } catch (SQLException notYet) {
            return false;
        }
    }

    long pid() {
        return process.pid();
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(20, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }
}

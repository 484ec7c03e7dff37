package org.sharedpen.infra.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClusterTest {
    private static final int READY = '!';

    @TempDir
    Path folder;

    @Test
    void keeps_what_was_committed_when_its_starter_is_killed_and_takes_the_folder_back() throws Exception {
        Process starter = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Starter.class.getName(),
                        folder.resolve("log").toString())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(starter.getErrorStream().read()).isEqualTo(READY);
        starter.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
        assertThat(Files.exists(folder.resolve("log/data/postmaster.pid"))).isTrue();

        try (Cluster again = Cluster.open(folder.resolve("log"));
                var connection = again.server().connect("postgres");
                var rows = connection.createStatement().executeQuery("select word from kept")) {
            rows.next();
            assertThat(rows.getString(1)).isEqualTo("plummeted");
        }
    }

    @Test
    void waits_for_a_recovery_that_takes_its_time() throws Exception {
        Cluster.open(folder).close();
        Path data = folder.resolve("data");
        Files.createFile(data.resolve("recovery.signal"));
        Files.writeString(data.resolve("postgresql.auto.conf"), "restore_command = 'sleep 6; false'\n");
        long before = System.nanoTime();
        try (Cluster recovered = Cluster.open(folder)) {
            assertThat(recovered.isRunning()).isTrue();
            assertThat(System.nanoTime() - before).isGreaterThan(TimeUnit.SECONDS.toNanos(11));
        }
    }

    @Test
    void that_cannot_start_leaves_nothing_behind_and_starts_once_the_fault_is_mended() throws Exception {
        Cluster.open(folder).close();
        Path fault = folder.resolve("data").resolve("postgresql.auto.conf");
        Files.writeString(fault, "no setting at all\n");
        assertThatThrownBy(() -> Cluster.open(folder)).hasMessageStartingWith("PostgreSQL cannot start on " + folder);
        assertThat(Postmaster.of(folder.resolve("data"))).isEmpty();
        Files.writeString(fault, "");
        try (Cluster mended = Cluster.open(folder)) {
            assertThat(mended.isRunning()).isTrue();
        }
    }

    @Test
    void is_not_left_running_by_a_start_that_is_interrupted() throws Exception {
        Cluster.open(folder).close();
        Path data = folder.resolve("data");
        Files.createFile(data.resolve("recovery.signal"));
        Files.writeString(data.resolve("postgresql.auto.conf"), "restore_command = 'sleep 2; false'\n");
        FutureTask<Cluster> start = new FutureTask<>(() -> Cluster.open(folder));
        Thread thread = new Thread(start);
        thread.start();
        while (Postmaster.of(data).isEmpty()) {
            TimeUnit.MILLISECONDS.sleep(10);
        }
        thread.interrupt();
        assertThatThrownBy(start::get).hasRootCauseInstanceOf(InterruptedException.class);
        assertThat(Postmaster.of(data)).isEmpty();
    }

    /** Another process that starts a cluster, commits one row and waits to be killed. */
    static final class Starter {
        public static void main(String[] arguments) throws IOException, java.sql.SQLException, InterruptedException {
            Cluster cluster = Cluster.open(Path.of(arguments[0]));
            try (var connection = cluster.server().connect("postgres")) {
                connection.createStatement().execute("create table kept as select 'plummeted' as word");
            }
            System.err.write(READY);
            System.err.flush();
            new java.util.concurrent.CountDownLatch(1).await();
        }
    }
}

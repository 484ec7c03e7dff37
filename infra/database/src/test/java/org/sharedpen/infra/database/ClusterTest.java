package org.sharedpen.infra.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

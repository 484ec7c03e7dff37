package org.sharedpen.infra.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sharedpen.infra.database.Postmaster;

class KeptClusterTest {
    @TempDir
    Path folder;

    @Test
    void is_started_again_after_its_file_could_not_be_read_for_a_while() throws Exception {
        Path data = folder.resolve("data");
        Path file = data.resolve("postmaster.pid");
        try (KeptCluster kept = KeptCluster.open(folder)) {
            Path aside = Files.move(file, folder.resolve("aside"));
            Files.createDirectory(file);
            TimeUnit.SECONDS.sleep(1);
            Files.delete(file);
            Files.move(aside, file);
            ProcessHandle killed = Postmaster.of(data).orElseThrow();
            Victim.killPostgres(data);
            killed.onExit().get(10, TimeUnit.SECONDS);
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
            while (Postmaster.of(data).isEmpty() && System.nanoTime() < end) {
                TimeUnit.MILLISECONDS.sleep(50);
            }
            assertThat(Postmaster.of(data)).as("%s", kept).isPresent();
        }
        assertThat(Postmaster.of(data)).isEmpty();
    }
}

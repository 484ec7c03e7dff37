package org.sharedpen.infra.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RefusedStartTest {
    @TempDir
    Path folder;

    private final int port = RunningProduct.freePorts();

    @Test
    void says_that_a_port_is_taken() throws Exception {
        try (ServerSocket taken = new ServerSocket(port + 1, 1, InetAddress.getLoopbackAddress())) {
            assertThat(start("--data=" + folder, "--port=" + port))
                    .isEqualTo(new Ended(
                            2,
                            "Something already listens on port %d. Stop it, or choose other ports with --port=NUMBER"
                                    .formatted(taken.getLocalPort())));
        }
    }

    @Test
    void says_that_the_folder_is_in_use() throws Exception {
        try (HeldFolder held = HeldFolder.of(folder)) {
            Ended ended = start("--data=" + folder, "--port=" + port);
            assertThat(ended.status()).as("while %s is held", held).isEqualTo(2);
            assertThat(ended.lastWords()).startsWith("Shared Pen already runs on " + folder);
        }
    }

    @Test
    void says_that_nothing_can_be_kept_there() throws Exception {
        Path file = Files.createFile(folder.resolve("file"));
        Ended ended = start("--data=" + file, "--port=" + port);
        assertThat(ended.status()).isEqualTo(1);
        assertThat(ended.lastWords()).startsWith("Shared Pen cannot start: nothing can be kept in " + file);
    }

    @Test
    void says_that_the_database_is_damaged() throws Exception {
        Path data = Files.createDirectories(folder.resolve("log").resolve("data"));
        Files.writeString(data.resolve("PG_VERSION"), "18\n");
        Ended ended = start("--data=" + folder, "--port=" + port);
        assertThat(ended.status()).isEqualTo(1);
        assertThat(ended.lastWords()).startsWith("Shared Pen cannot start: PostgreSQL cannot start on " + data);
    }

    @Test
    void says_that_a_port_is_no_number() throws Exception {
        assertThat(start("--port=many"))
                .isEqualTo(new Ended(2, "--port=many is no port: choose a number from 1 to 64000"));
    }

    @Test
    void says_that_no_folder_was_named() throws Exception {
        assertThat(start("--data="))
                .isEqualTo(new Ended(2, "--data= is no folder: name one, or leave the argument out"));
    }

    private record Ended(int status, String lastWords) {}

    private static Ended start(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Java.launcher(), "-cp", System.getProperty("java.class.path"), Local.class.getName()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        List<String> said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
        return new Ended(process.waitFor(), said.get(said.size() - 1));
    }
}

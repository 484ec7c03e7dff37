package org.sharedpen.infra.local;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The simulator as a person runs it. */
final class SimulatorProcess {
    private SimulatorProcess() {}

    record Ended(int status, String output) {}

    static Ended run(URI product, String prefix, List<String> wanted, String... others)
            throws IOException, InterruptedException {
        Path jar = Checkout.root().resolve(Path.of("infra", "simulator", "target", "simulator.jar"));
        List<String> command = new ArrayList<>(
                List.of(Java.launcher(), "-jar", jar.toString(), "--url=" + product, "--prefix=" + prefix));
        command.addAll(wanted);
        command.addAll(List.of(others));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(process.waitFor(), output);
    }
}

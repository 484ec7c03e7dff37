package org.sharedpen.infra.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** The whole product with its demo school, as a teacher starts it, in an empty folder. */
final class StartedProduct implements AutoCloseable {
    private static final int PORT = 28_500;
    private static final long PATIENCE_SECONDS = 120;

    private final Process process;

    private StartedProduct(Process process) {
        this.process = process;
    }

    static StartedProduct fresh() throws IOException, InterruptedException {
        Path jar = Path.of(System.getProperty("results"), "..", "..", "local", "target", "shared-pen.jar");
        Path data = Files.createTempDirectory("shared-pen-benchmark");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-jar",
                        jar.normalize().toString(),
                        "--data=" + data,
                        "--port=" + PORT)
                .redirectErrorStream(true)
                .redirectOutput(data.resolve("start.log").toFile())
                .start();
        StartedProduct product = new StartedProduct(process);
        product.awaitReady(data.resolve("start.log"));
        return product;
    }

    URI address() {
        return URI.create("http://localhost:" + PORT);
    }

    private void awaitReady(Path log) throws IOException, InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        HttpClient client = HttpClient.newHttpClient();
        while (!Files.readString(log).contains("is ready")) {
            if (!process.isAlive() || System.nanoTime() > end) {
                throw new IllegalStateException("The product did not start: " + Files.readString(log));
            }
            TimeUnit.MILLISECONDS.sleep(200);
        }
        client.send(HttpRequest.newBuilder(address().resolve("/login")).build(), BodyHandlers.discarding());
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        process.waitFor(30, TimeUnit.SECONDS);
    }
}

package org.sharedpen.infra.local;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The product as a person starts it: a process, which others kill. */
final class StartedProduct {
    private static final int PATIENCE_SECONDS = 300;
    private static final Path OUTPUT = Path.of("target", "started-product.log");

    private final Path folder;
    private final int port = RunningProduct.freePorts();
    private Process starter;

    private StartedProduct(Path folder) throws IOException {
        this.folder = folder;
        this.starter = run();
    }

    static StartedProduct in(Path folder) throws IOException, InterruptedException {
        Files.deleteIfExists(OUTPUT);
        StartedProduct product = new StartedProduct(folder);
        product.awaitReady();
        return product;
    }

    URI address() {
        return URI.create("http://localhost:" + port);
    }

    Path folder() {
        return folder;
    }

    Settings settings() {
        return new Settings(folder, port, true);
    }

    boolean isRunning() {
        return starter.isAlive();
    }

    /** The same command again, without a moment's rest. */
    void killAndStartAgain() throws IOException, InterruptedException {
        starter.destroyForcibly().waitFor();
        startAgain();
    }

    void startAgain() throws IOException {
        starter = run();
    }

    void killStarter() throws InterruptedException {
        starter.destroyForcibly().waitFor();
    }

    /** Every process of one service; more than one while a killed start's children are ending. */
    Stream<ProcessHandle> service(Service service) {
        String mark = Leftovers.mark(folder);
        return ProcessHandle.allProcesses().filter(process -> process.info()
                .arguments()
                .map(List::of)
                .filter(arguments -> arguments.contains(mark) && arguments.contains(service.mainClass()))
                .isPresent());
    }

    /** What PostgreSQL wrote about itself into its data directory: its process first, its port in the fourth line. */
    List<String> postmaster(String cluster) throws IOException {
        return Files.readAllLines(folder.resolve(cluster).resolve("data").resolve("postmaster.pid"));
    }

    void awaitReady() throws InterruptedException {
        Settings settings = settings();
        for (Service service : Service.values()) {
            await(URI.create("http://localhost:" + service.managementPort(settings) + "/actuator/health"));
        }
        await(address().resolve("/login"));
    }

    private void await(URI address) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!Readiness.answers(address)) {
            if (!starter.isAlive() || System.nanoTime() > end) {
                throw new AssertionError("The product did not start; see " + OUTPUT);
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
    }

    int stop() throws InterruptedException {
        starter.destroy();
        if (!starter.waitFor(60, TimeUnit.SECONDS)) {
            starter.destroyForcibly();
        }
        return starter.waitFor();
    }

    private Process run() throws IOException {
        return new ProcessBuilder(
                        Java.launcher(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Local.class.getName(),
                        "--data=" + folder,
                        "--port=" + port)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(OUTPUT.toFile()))
                .start();
    }
}

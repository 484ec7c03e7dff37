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

    private final Path folder;
    private final int port = RunningProduct.freePorts();
    private int starts;
    private Path output;
    private Process starter;

    private StartedProduct(Path folder) throws IOException {
        this.folder = folder;
        this.starter = run();
    }

    /** One that is only just starting. */
    static StartedProduct on(Path folder) throws IOException {
        return new StartedProduct(folder);
    }

    static StartedProduct in(Path folder) throws IOException, InterruptedException {
        StartedProduct product = on(folder);
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

    Path data(String cluster) {
        return folder.resolve(cluster).resolve("data");
    }

    /** As the running PostgreSQL wrote it into the fourth line about itself. */
    String databasePort(String cluster) throws IOException {
        return Files.readAllLines(data(cluster).resolve("postmaster.pid"))
                .get(3)
                .strip();
    }

    /** Until it says so, and all of it answers. */
    void awaitReady() throws IOException, InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!isReady()) {
            if (!starter.isAlive() || System.nanoTime() > end) {
                throw new AssertionError("The product did not start; see " + output);
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
    }

    private boolean isReady() throws IOException, InterruptedException {
        Settings settings = settings();
        boolean ready = Files.readString(output).contains("is ready");
        for (Service service : Service.values()) {
            ready = ready
                    && Readiness.answers(
                            URI.create("http://localhost:" + service.managementPort(settings) + "/actuator/health"));
        }
        return ready && Readiness.answers(address().resolve("/login"));
    }

    int stop() throws InterruptedException {
        starter.destroy();
        if (!starter.waitFor(60, TimeUnit.SECONDS)) {
            starter.destroyForcibly();
        }
        return starter.waitFor();
    }

    private Process run() throws IOException {
        output = Path.of(
                "target", "start-%d-%d.log".formatted(ProcessHandle.current().pid(), ++starts));
        return new ProcessBuilder(
                        Java.launcher(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Local.class.getName(),
                        "--data=" + folder,
                        "--port=" + port)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
    }
}

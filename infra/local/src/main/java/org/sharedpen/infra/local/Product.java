package org.sharedpen.infra.local;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** The running product: two clusters and three services, ended together. */
public final class Product implements AutoCloseable {
    private final Settings settings;
    private final HeldFolder folder;
    private final List<KeptCluster> clusters = new CopyOnWriteArrayList<>();
    private final List<RunningService> services = new CopyOnWriteArrayList<>();
    private final Thread archiving = new Thread(this::makeArchives, "archive-classes");
    private boolean closed;

    private Product(Settings settings, HeldFolder folder) {
        this.settings = settings;
        this.folder = folder;
        archiving.setDaemon(true);
    }

    /** Starts everything and waits until the pages answer; it ends with this process. Arguments as in {@link Settings#of}. */
    public static Product start(String... arguments) throws IOException, InterruptedException {
        return start(Settings.of(arguments));
    }

    static Product start(Settings settings) throws IOException, InterruptedException {
        HeldFolder folder = HeldFolder.of(settings.folder());
        Product product = new Product(settings, folder);
        Runtime.getRuntime().addShutdownHook(new Thread(product::end, "end"));
        try {
            Leftovers.endIn(settings.folder());
            for (Service service : Service.values()) {
                Readiness.insistOnFree(service.port(settings));
                Readiness.insistOnFree(service.managementPort(settings));
            }
            product.startServices(product.startClusters());
        } catch (IOException | InterruptedException | RuntimeException failed) {
            product.close();
            throw failed;
        }
        return product;
    }

    public String address() {
        return settings.address();
    }

    /** Not while it is closed, which would know nothing of a cluster that is on its way. */
    private synchronized Map<String, String> startClusters() throws IOException {
        if (closed) {
            throw new IOException("it is being stopped");
        }
        clusters.add(KeptCluster.open(settings.folder().resolve("log")));
        clusters.add(KeptCluster.open(settings.folder().resolve("people")));
        return Map.of(
                "SHAREDPEN_LOG_URL", clusters.get(0).database("log", "log_owner"),
                "SHAREDPEN_PEOPLE_URL", clusters.get(1).database("people", "people_owner"));
    }

    /** All at once: each waits by itself for what it needs of another. */
    private void startServices(Map<String, String> databases) throws IOException, InterruptedException {
        RunningService command = run(Service.COMMAND, databases);
        RunningService dashboard = run(Service.DASHBOARD, databases);
        RunningService query = run(Service.QUERY, databases);
        command.await(health(Service.COMMAND));
        query.await(health(Service.QUERY));
        dashboard.await(URI.create(address() + "/login"));
    }

    /** Whatever makes the next start quicker, now that nobody waits for this one. */
    void prepareNextStart() {
        archiving.start();
    }

    private void makeArchives() {
        try {
            for (RunningService service : services) {
                service.archive().make(Leftovers.mark(settings.folder()));
            }
        } catch (IOException failed) {
            Console.say("The next start will not be quicker than this one: %s", Console.reason(failed));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private URI health(Service service) {
        return URI.create("http://localhost:" + service.managementPort(settings) + "/actuator/health");
    }

    private RunningService run(Service service, Map<String, String> databases) throws IOException {
        RunningService running = new RunningService(Launch.of(service, settings, databases));
        services.add(running);
        return running;
    }

    private void end() {
        try {
            close();
        } catch (IOException failed) {
            Console.say("PostgreSQL did not stop as it should: %s", Console.reason(failed));
        }
    }

    @Override
    public synchronized void close() throws IOException {
        closed = true;
        archiving.interrupt();
        services.forEach(RunningService::expectEnd);
        clusters.forEach(KeptCluster::expectEnd);
        for (RunningService service : services) {
            service.close();
        }
        for (KeptCluster cluster : clusters) {
            cluster.close();
        }
        folder.close();
    }
}

package org.sharedpen.infra.local;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sharedpen.infra.database.Cluster;

/** The running product: two clusters and three services, ended together. */
public final class Product implements AutoCloseable {
    private final Settings settings;
    private final Cluster log;
    private final Cluster people;
    private final List<RunningService> services = new ArrayList<>();

    private Product(Settings settings, Cluster log, Cluster people) {
        this.settings = settings;
        this.log = log;
        this.people = people;
    }

    /** Starts everything and waits until the pages answer. Arguments as in {@link Settings#of}. */
    public static Product start(String... arguments) throws IOException, InterruptedException {
        return start(Settings.of(arguments));
    }

    static Product start(Settings settings) throws IOException, InterruptedException {
        for (Service service : Service.values()) {
            Readiness.insistOnFree(service.port(settings));
            Readiness.insistOnFree(service.managementPort(settings));
        }
        Files.createDirectories(settings.folder());
        Product product = new Product(
                settings,
                Cluster.open(settings.folder().resolve("log")),
                Cluster.open(settings.folder().resolve("people")));
        try {
            product.startServices();
        } catch (IOException | InterruptedException | RuntimeException failed) {
            product.close();
            throw failed;
        }
        return product;
    }

    public String address() {
        return settings.address();
    }

    private void startServices() throws IOException, InterruptedException {
        Map<String, String> environment = environment(
                log.server().database("log", "log_owner"), people.server().database("people", "people_owner"));
        RunningService command = run(Service.COMMAND, environment);
        RunningService dashboard = run(Service.DASHBOARD, environment);
        command.await(health(Service.COMMAND));
        RunningService query = run(Service.QUERY, environment);
        query.await(health(Service.QUERY));
        dashboard.await(URI.create(address() + "/login"));
    }

    private URI health(Service service) {
        return URI.create("http://localhost:" + service.managementPort(settings) + "/actuator/health");
    }

    private Map<String, String> environment(String logUrl, String peopleUrl) throws IOException {
        Map<String, String> environment = new HashMap<>();
        environment.put("SPRING_PROFILES_ACTIVE", "local");
        environment.put("SHAREDPEN_LOG_URL", logUrl);
        environment.put("SHAREDPEN_PEOPLE_URL", peopleUrl);
        environment.put(
                "SHAREDPEN_KEYS_MASTERFILE", MasterKeyFile.in(settings.folder()).toString());
        environment.put("SHAREDPEN_SESSION_JWKSURI", address() + "/.well-known/jwks.json");
        environment.put("SHAREDPEN_COMMAND_URL", "http://localhost:" + settings.commandPort());
        environment.put("SHAREDPEN_QUERY_URL", "http://localhost:" + settings.queryPort());
        return environment;
    }

    private RunningService run(Service service, Map<String, String> environment) throws IOException {
        Map<String, String> own = new HashMap<>(environment);
        own.put("SERVER_PORT", Integer.toString(service.port(settings)));
        own.put("MANAGEMENT_SERVER_PORT", Integer.toString(service.managementPort(settings)));
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-Xmx512m",
                "-Daxoniq.update-checker.disabled=true",
                "-cp",
                service.classPath(Checkout.root(), Checkout.lifeline()),
                Lifeline.class.getName(),
                service.mainClass());
        Path output = settings.folder().resolve("logs").resolve(service.module() + ".log");
        RunningService running = new RunningService(service, command, own, output);
        services.add(running);
        return running;
    }

    @Override
    public void close() throws IOException {
        for (RunningService service : services) {
            service.close();
        }
        log.close();
        people.close();
    }
}

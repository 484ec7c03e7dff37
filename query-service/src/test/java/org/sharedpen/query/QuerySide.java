package org.sharedpen.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import org.flywaydb.core.Flyway;
import org.sharedpen.infra.database.TestDatabases;
import org.springframework.context.ConfigurableApplicationContext;

/** The query service on two fresh databases, as it runs for real: for tests of slices and of the stream. */
public final class QuerySide implements AutoCloseable {
    public static final byte[] MASTER_KEY = new byte[32];

    public final TestDatabases databases;
    public final TestLog log;
    public final TestRoster roster;
    private final ConfigurableApplicationContext context;

    private QuerySide(TestDatabases databases, ConfigurableApplicationContext context) {
        this.databases = databases;
        this.context = context;
        this.log = new TestLog(databases.logUrl());
        this.roster = new TestRoster(databases.peopleUrl());
    }

    /** Fresh databases with the command side's tables, and the service started on them at free ports. */
    public static QuerySide start(String... settings) {
        return start(prepared(), settings);
    }

    /** One more node of the service on databases that are there. */
    public static QuerySide start(TestDatabases databases, String... settings) {
        Map<String, Object> properties = new TreeMap<>(Map.of(
                "server.port", 0,
                "management.server.port", 0,
                "sharedpen.log.url", databases.logUrl(),
                "sharedpen.people.url", databases.peopleUrl(),
                "sharedpen.keys.master-file", masterKeyFile().toString()));
        Arrays.stream(settings).map(setting -> setting.split("=", 2)).forEach(pair -> properties.put(pair[0], pair[1]));
        String[] arguments = properties.entrySet().stream()
                .map(entry -> "--" + entry.getKey() + "=" + entry.getValue())
                .toArray(String[]::new);
        return new QuerySide(databases, QueryService.builder().run(arguments));
    }

    /** Fresh databases with the tables that the command side owns. */
    public static TestDatabases prepared() {
        TestDatabases databases = TestDatabases.fresh();
        migrate(databases.logUrl(), "log_owner", "log");
        migrate(databases.peopleUrl(), "people_owner", "people");
        return databases;
    }

    private static void migrate(String url, String owner, String folder) {
        Flyway.configure()
                .dataSource(url, owner, "sharedpen")
                .schemas("history")
                .table(folder)
                .locations("classpath:db/" + folder)
                .load()
                .migrate();
    }

    private static Path masterKeyFile() {
        try {
            Path file = Files.createTempFile("master", ".key");
            file.toFile().deleteOnExit();
            return Files.writeString(file, Base64.getEncoder().encodeToString(MASTER_KEY));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    public <T> T get(Class<T> type) {
        return context.getBean(type);
    }

    public ConfigurableApplicationContext context() {
        return context;
    }

    public String url(String path) {
        return "http://127.0.0.1:" + context.getEnvironment().getRequiredProperty("local.server.port") + path;
    }

    @Override
    public void close() {
        context.close();
    }
}

package org.sharedpen.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.flywaydb.core.Flyway;
import org.sharedpen.infra.database.TestDatabases;
import org.sharedpen.query.session.BoardPass;
import org.sharedpen.query.session.Caller;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The query service on two fresh databases, as it runs for real: for tests of slices and of the stream. */
public final class QuerySide implements AutoCloseable {
    private static final byte[] MASTER_KEY = new byte[32];

    public final TestDatabases databases;
    public final TestLog log;
    public final TestRoster roster;
    public final Tokens tokens;
    private final ConfigurableApplicationContext context;
    private final HttpClient http = HttpClient.newHttpClient();

    private QuerySide(TestDatabases databases, Tokens tokens, ConfigurableApplicationContext context) {
        this.databases = databases;
        this.tokens = tokens;
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
        return start(databases, List.of(), settings);
    }

    /** A node with further beans, such as read models of a test. */
    public static QuerySide start(TestDatabases databases, List<Class<?>> beans, String... settings) {
        Tokens tokens = new Tokens();
        Map<String, Object> properties = new TreeMap<>(Map.of(
                "server.port", 0,
                "management.server.port", 0,
                "sharedpen.log.url", databases.logUrl(),
                "sharedpen.people.url", databases.peopleUrl(),
                "sharedpen.keys.master-file", masterKeyFile().toString(),
                "sharedpen.session.jwks-uri", tokens.keysUrl()));
        Arrays.stream(settings).map(setting -> setting.split("=", 2)).forEach(pair -> properties.put(pair[0], pair[1]));
        String[] arguments = properties.entrySet().stream()
                .map(entry -> "--" + entry.getKey() + "=" + entry.getValue())
                .toArray(String[]::new);
        return new QuerySide(
                databases,
                tokens,
                QueryService.builder().sources(beans.toArray(Class<?>[]::new)).run(arguments));
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

    public static byte[] masterKey() {
        return MASTER_KEY.clone();
    }

    public <T> T get(Class<T> type) {
        return context.getBean(type);
    }

    public ConfigurableApplicationContext context() {
        return context;
    }

    public int port() {
        return context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    /** What a door answers to a caller. */
    public HttpResponse<String> get(Caller caller, String path, String... headers) {
        return send(HttpRequest.newBuilder().header("Authorization", "Bearer " + tokens.mint(caller)), path, headers);
    }

    /** What a door answers to a second screen. */
    public HttpResponse<String> get(BoardPass screen, String path, String... headers) {
        return send(HttpRequest.newBuilder().header("Authorization", "Bearer " + tokens.mint(screen)), path, headers);
    }

    /** What a door answers to a request that says itself who it is from. */
    public HttpResponse<String> send(HttpRequest.Builder request, String path, String... headers) {
        request.uri(URI.create("http://127.0.0.1:" + port() + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    /** SQL on the log database past every wall, as its superuser. */
    public JdbcClient log() {
        return JdbcClient.create(new DriverManagerDataSource(
                databases.logUrl(),
                databases.server().superuser(),
                databases.server().password()));
    }

    @Override
    public void close() {
        context.close();
        tokens.close();
    }
}

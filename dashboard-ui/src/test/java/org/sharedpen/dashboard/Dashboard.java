package org.sharedpen.dashboard;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sharedpen.infra.database.TestDatabases;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import tools.jackson.databind.JsonNode;

/** A running dashboard with its own people database and two services behind it. */
final class Dashboard implements AutoCloseable {
    private static @Nullable Dashboard shared;

    final TestDatabases databases = TestDatabases.fresh();
    final StubService command = new StubService("command-service");
    final StubService query = new StubService("query-service");
    private ConfigurableApplicationContext context;
    private final List<String> settings;

    Dashboard(String... more) {
        settings = new ArrayList<>(List.of(
                "--server.port=0",
                "--logging.level.root=WARN",
                "--management.server.port=0",
                "--sharedpen.people.url=" + databases.peopleUrl(),
                "--sharedpen.command.url=" + command.url(),
                "--sharedpen.query.url=" + query.url()));
        change(more);
        context = start();
        command.trusts(this::url);
        query.trusts(this::url);
        command.on(
                "/api/classes",
                exchange -> StubService.answer(
                        exchange, 200, "application/json", "[{\"classId\":\"5f5c3a52-0000-7000-8000-000000000001\"}]"));
    }

    /** One for all tests that leave it as they found it: the local start, with its demo school. */
    static synchronized Dashboard local() {
        if (shared == null) {
            shared = new Dashboard("--spring.profiles.active=local");
        }
        return shared;
    }

    private void change(String... more) {
        for (String one : more) {
            settings.removeIf(known -> known.startsWith(one.substring(0, one.indexOf('=') + 1)));
            settings.add(one);
        }
    }

    private ConfigurableApplicationContext start() {
        return DashboardUi.start(settings.toArray(String[]::new));
    }

    void restart(String... more) {
        context.close();
        change(more);
        context = start();
    }

    ConfigurableApplicationContext context() {
        return context;
    }

    String url() {
        return "http://localhost:" + port("local.server.port");
    }

    String managementUrl() {
        return "http://localhost:" + port("local.management.port");
    }

    private @Nullable String port(String name) {
        Environment environment = context.getEnvironment();
        return environment.getProperty(name);
    }

    Browser browser() {
        return new Browser(this::url);
    }

    Browser signedIn(String username) {
        return browser().signsIn(username, "demo");
    }

    /** A school of its own; answers its administrator, who has chosen a password. */
    Browser newSchool(String adminUsername) {
        JsonNode made = browser()
                .as("demo-operator")
                .post("/api/schools", "{\"name\":\"Hill Primary\",\"adminUsername\":\"%s\"}".formatted(adminUsername))
                .json();
        return settled(adminUsername, made.path("oneTimePassword").asString());
    }

    /** An account that this administrator makes; answers its holder, who has chosen a password. */
    Browser newAccount(Browser admin, String username, String role) {
        JsonNode made = admin.post(
                        "/api/accounts", "{\"username\":\"%s\",\"roles\":[\"%s\"]}".formatted(username, role))
                .json();
        return settled(username, made.path("oneTimePassword").asString());
    }

    private Browser settled(String username, String oneTime) {
        Browser browser = browser().signsIn(username, oneTime);
        browser.put("/api/me/password", "{\"current\":\"%s\",\"new\":\"%s\"}".formatted(oneTime, Browser.PASSWORD))
                .is(204);
        return browser;
    }

    @Override
    public void close() {
        context.close();
        command.close();
        query.close();
    }
}

package org.sharedpen.infra.simulator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Set;
import java.util.UUID;
import org.sharedpen.command.CommandService;
import org.sharedpen.command.session.Caller;
import org.sharedpen.command.session.Role;
import org.sharedpen.events.AccountId;
import org.sharedpen.events.SchoolId;
import org.springframework.context.ConfigurableApplicationContext;

/** A command service in this process, on the databases and the master key of a product that runs on this machine. */
final class Installation implements AutoCloseable {
    private static final int LINE_OF_THE_PORT = 3;

    private final ConfigurableApplicationContext service;

    private Installation(ConfigurableApplicationContext service) {
        this.service = service;
    }

    /**
     * Beside the product that keeps this folder.
     *
     * @throws CannotFill where none runs on it
     */
    static Installation in(Path folder) {
        return new Installation(CommandService.withoutServer()
                .run(
                        "--logging.level.org.sharedpen=warn",
                        "--sharedpen.log.url=" + database(folder, "log"),
                        "--sharedpen.people.url=" + database(folder, "people"),
                        "--sharedpen.keys.master-file=" + folder.resolve("keys").resolve("master.key")));
    }

    private static String database(Path folder, String name) {
        try {
            Path about = folder.resolve(name).resolve("data").resolve("postmaster.pid");
            String port = Files.readAllLines(about).get(LINE_OF_THE_PORT).strip();
            return "jdbc:postgresql://localhost:%s/%s".formatted(port, name);
        } catch (IOException | IndexOutOfBoundsException none) {
            throw new CannotFill("No product runs on %s.".formatted(folder), none);
        }
    }

    /** The way in of a teacher of a school. */
    WayIn of(UUID school, String username) {
        return QuickWay.into(
                service,
                new Caller(
                        new SchoolId(school),
                        new AccountId(account(username)),
                        username,
                        Set.of(Role.TEACHER),
                        username));
    }

    /** No interface tells an account's id; the log knows who opened a lesson by nothing else. */
    private UUID account(String username) {
        String url = service.getEnvironment().getRequiredProperty("sharedpen.people.url");
        String password = service.getEnvironment().getRequiredProperty("sharedpen.database.password");
        try (Connection people = DriverManager.getConnection(url, "dashboard", password);
                PreparedStatement named = people.prepareStatement("select account from session.account_named(?)")) {
            named.setString(1, username);
            try (ResultSet row = named.executeQuery()) {
                if (!row.next()) {
                    throw new CannotFill("There is no account called %s.".formatted(username));
                }
                return row.getObject(1, UUID.class);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("The accounts cannot be read", failed);
        }
    }

    @Override
    public void close() {
        service.close();
    }
}

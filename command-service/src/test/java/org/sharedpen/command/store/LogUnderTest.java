package org.sharedpen.command.store;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sharedpen.events.SchoolId;
import org.sharedpen.infra.database.TestDatabases;
import org.springframework.mock.env.MockEnvironment;

/** A log, migrated and empty, and what a test asks it past all walls. One for all tests: two databases each take time. */
record LogUnderTest(TestDatabases databases, DatabaseSettings settings) {

    private static @Nullable LogUnderTest shared;

    static synchronized LogUnderTest empty() {
        LogUnderTest log = shared;
        if (log == null) {
            log = migrated();
            shared = log;
        }
        try (Connection connection = log.open();
                Statement statement = connection.createStatement()) {
            statement.execute("truncate log.event, log.action, log.planned_lesson restart identity");
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
        return log;
    }

    private static LogUnderTest migrated() {
        TestDatabases databases = TestDatabases.fresh();
        MockEnvironment environment = new MockEnvironment()
                .withProperty("sharedpen.log.url", databases.logUrl())
                .withProperty("sharedpen.people.url", databases.peopleUrl())
                .withProperty("sharedpen.database.password", "sharedpen");
        DatabaseSettings settings = DatabaseSettings.log(environment);
        settings.migration("log_owner", "db/log").migrate();
        return new LogUnderTest(databases, settings);
    }

    /** As the superuser. */
    Connection open() throws SQLException {
        return databases.server().connect(name());
    }

    Connection openAs(String role) throws SQLException {
        return DriverManager.getConnection(databases.logUrl(), role, "sharedpen");
    }

    /** A connection whose transactions see one school. */
    Connection openBehindWall(String role, SchoolId school) throws SQLException {
        Connection connection = openAs(role);
        connection.setAutoCommit(false);
        ask(connection, "select set_config('sharedpen.school', '%s', true)".formatted(school));
        return connection;
    }

    List<String> ask(String sql) {
        try (Connection connection = open()) {
            return ask(connection, sql);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    long count(String sql) {
        return Long.parseLong(ask(sql).get(0));
    }

    static List<String> ask(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> answers = new ArrayList<>();
            while (rows.next()) {
                answers.add(rows.getString(1));
            }
            return answers;
        }
    }

    /** Ends the connections of a role to this database, as a crash of the server's process would. */
    void killConnectionsOf(String role) {
        ask("select pg_terminate_backend(pid) from pg_stat_activity where usename = '%s' and datname = '%s'"
                .formatted(role, name()));
    }

    /** How many of a role's connections wait for the lock of the log. */
    long waitingForLock() {
        return count("select count(*) from pg_locks where locktype = 'advisory' and not granted and database = "
                + "(select oid from pg_database where datname = '%s')".formatted(name()));
    }

    private String name() {
        return databases.logUrl().substring(databases.logUrl().lastIndexOf('/') + 1);
    }
}

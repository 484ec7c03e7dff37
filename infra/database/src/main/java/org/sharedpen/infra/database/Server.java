package org.sharedpen.infra.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * A PostgreSQL server that can be reached as a superuser.
 *
 * @param address {@code jdbc:postgresql://host:port/}, without a database
 * @param origin where it comes from, for a person to read
 */
public record Server(String address, String superuser, String password, String origin) {

    /** The JDBC URL of a database of this server. */
    public String url(String database) {
        return address + database;
    }

    /** Makes the roles, and the database with its owner where it does not exist yet; answers its URL. */
    public String database(String name, String owner) {
        try (Connection connection = connect("postgres");
                Statement statement = connection.createStatement()) {
            statement.execute(roles());
            if (!exists(statement, name)) {
                statement.execute("create database %s owner %s".formatted(name, owner));
                statement.execute("revoke all on database %s from public".formatted(name));
                statement.execute("grant connect on database %s to appender, command, projector, reader, dashboard"
                        .formatted(name));
            }
            return url(name);
        } catch (SQLException failed) {
            throw new IllegalStateException("PostgreSQL could not be prepared", failed);
        }
    }

    /** A connection as the superuser. */
    public Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(url(database), superuser, password);
    }

    private static boolean exists(Statement statement, String name) throws SQLException {
        try (ResultSet rows =
                statement.executeQuery("select 1 from pg_database where datname = '%s'".formatted(name))) {
            return rows.next();
        }
    }

    private static String roles() {
        try (InputStream sql = Server.class.getResourceAsStream("roles.sql")) {
            if (sql == null) {
                throw new IllegalStateException("roles.sql is not on the class path");
            }
            return new String(sql.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}

package org.sharedpen.command.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.core.env.Environment;

/**
 * How one database is reached, by role. No wait is longer than two seconds, so that a request that needs a database that
 * is gone is refused within three.
 */
record DatabaseSettings(String url, Environment settings) {
    private static final String READING = "-c statement_timeout=2000 -c idle_in_transaction_session_timeout=10000";
    // a holder that has stopped is put out before those who wait for its lock give up
    private static final String APPENDING =
            "-c lock_timeout=2000 -c statement_timeout=2000" + " -c idle_in_transaction_session_timeout=1000";

    static DatabaseSettings log(Environment settings) {
        return new DatabaseSettings(settings.getRequiredProperty("sharedpen.log.url"), settings);
    }

    static DatabaseSettings people(Environment settings) {
        return new DatabaseSettings(settings.getRequiredProperty("sharedpen.people.url"), settings);
    }

    /** Connections that are not pooled: whoever takes one keeps it. */
    DataSource appending(String role) {
        PGSimpleDataSource source = source(role, 3);
        source.setOptions(APPENDING);
        return source;
    }

    HikariDataSource pool(String role, String name, int most) {
        PGSimpleDataSource source = source(role, 2);
        source.setOptions(READING);
        HikariConfig pool = new HikariConfig();
        pool.setDataSource(source);
        pool.setPoolName(name);
        pool.setMaximumPoolSize(most);
        pool.setMinimumIdle(1);
        pool.setConnectionTimeout(2_000);
        pool.setValidationTimeout(1_000);
        pool.setInitializationFailTimeout(-1); // the migration has been there; whether it still is, the first use shows
        return new HikariDataSource(pool);
    }

    /** The migration of this service in one database, with a history of its own. */
    Flyway migration(String owner, String folder) {
        return Flyway.configure()
                .dataSource(source(owner, 60))
                .locations("classpath:" + folder)
                .defaultSchema("command_history")
                .connectRetries(5)
                .cleanDisabled(true)
                .load();
    }

    private PGSimpleDataSource source(String role, int socketSeconds) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(url);
        source.setUser(role);
        source.setPassword(settings.getProperty(
                "sharedpen." + role + ".password", settings.getProperty("sharedpen.database.password", "")));
        source.setApplicationName("command-service " + role);
        source.setPrepareThreshold(3);
        source.setConnectTimeout(2);
        source.setSocketTimeout(socketSeconds);
        source.setTcpKeepAlive(true);
        source.setLogServerErrorDetail(false); // a failing row may hold what must not reach a log file
        return source;
    }
}

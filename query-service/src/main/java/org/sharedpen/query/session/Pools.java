package org.sharedpen.query.session;

import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The connections of the query service: what reads for a school never shares them with what projects. */
@Configuration(proxyBeanMethods = false)
public class Pools {
    private final Environment settings;

    Pools(Environment settings) {
        this.settings = settings;
    }

    /** Reads the log and the read models of one school at a time. */
    @Bean
    @Primary
    HikariDataSource logReaderPool() {
        return reading("log", size("reader", 10));
    }

    /** Reads names and keys of one school at a time. */
    @Bean
    HikariDataSource peopleReaderPool() {
        return reading("people", size("people", 6));
    }

    /** Follows the log and writes the read models of every school. */
    @Bean
    HikariDataSource projectorPool() {
        HikariDataSource pool = pool("log", "projector", size("projector", 8), 10);
        // Read models and tokens are one transaction and can be made again: a commit need not wait for the disk.
        pool.setConnectionInitSql("set synchronous_commit = off");
        return pool;
    }

    /** SQL on the log database as the reader; only inside {@link SchoolWall#in} does it see a row. */
    @Bean
    @Primary
    JdbcClient logReader(DataSource logReaderPool) {
        return JdbcClient.create(logReaderPool);
    }

    private HikariDataSource reading(String database, int size) {
        HikariDataSource pool = pool(database, "reader", size, 2);
        pool.setReadOnly(true);
        pool.setTransactionIsolation("TRANSACTION_REPEATABLE_READ"); // an answer shows one state of the tables
        return pool;
    }

    private HikariDataSource pool(String database, String role, int size, int socketTimeout) {
        HikariDataSource pool = new HikariDataSource();
        pool.setPoolName(database + "-" + role);
        pool.setJdbcUrl(url(database, socketTimeout));
        pool.setUsername(role);
        pool.setPassword(password(role));
        pool.setMaximumPoolSize(size);
        pool.setConnectionTimeout(2_000);
        pool.setValidationTimeout(1_000);
        pool.setInitializationFailTimeout(-1);
        return pool;
    }

    /** The JDBC URL of {@code log} or {@code people}. */
    public String url(String database, int socketTimeout) {
        String url = settings.getRequiredProperty("sharedpen." + database + ".url");
        return url + (url.contains("?") ? "&" : "?") + "socketTimeout=" + socketTimeout
                + "&connectTimeout=2&loginTimeout=2&tcpKeepAlive=true&prepareThreshold=3&reWriteBatchedInserts=true"
                + "&logServerErrorDetail=false&ApplicationName=query-service";
    }

    /** The password of a database role. */
    public String password(String role) {
        String all = settings.getRequiredProperty("sharedpen.database.password");
        return settings.getProperty("sharedpen." + role.replace('_', '-') + ".password", all);
    }

    private int size(String pool, int usual) {
        return settings.getProperty("sharedpen.pool." + pool, Integer.class, usual);
    }
}

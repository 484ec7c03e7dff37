package org.sharedpen.command.store;

import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.sharedpen.command.session.SchoolWall;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.DependsOn;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The two databases: migrated as their owners before anything else meets them, then read and written as the role
 * {@code command}. (The log is appended to by {@link Appender} alone, as another role.)
 */
@Configuration(proxyBeanMethods = false)
class Databases {

    @Bean(initMethod = "migrate")
    static Flyway logMigration(Environment settings) {
        return DatabaseSettings.log(settings).migration("log_owner", "db/log");
    }

    @Bean(initMethod = "migrate")
    static Flyway peopleMigration(Environment settings) {
        return DatabaseSettings.people(settings).migration("people_owner", "db/people");
    }

    @Bean
    @DependsOn("logMigration")
    static HikariDataSource logPool(Environment settings) {
        return DatabaseSettings.log(settings).pool("command", "log", 10);
    }

    @Bean
    @DependsOn("peopleMigration")
    static HikariDataSource peoplePool(Environment settings) {
        return DatabaseSettings.people(settings).pool("command", "people", 10);
    }

    @Bean
    static PlatformTransactionManager logTransactions(@Qualifier("logPool") DataSource pool) {
        return new JdbcTransactionManager(pool);
    }

    @Bean
    static PlatformTransactionManager peopleTransactions(@Qualifier("peoplePool") DataSource pool) {
        return new JdbcTransactionManager(pool);
    }

    @Bean
    SchoolWall logWall(
            @Qualifier("logTransactions") PlatformTransactionManager transactions,
            @Qualifier("logPool") DataSource pool) {
        TransactionTemplate reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
        return new SchoolWall(reading, JdbcClient.create(pool));
    }

    @Bean
    SchoolWall peopleWall(
            @Qualifier("peopleTransactions") PlatformTransactionManager transactions,
            @Qualifier("peoplePool") DataSource pool) {
        return new SchoolWall(new TransactionTemplate(transactions), JdbcClient.create(pool));
    }

    @Bean
    JdbcClient logJdbc(@Qualifier("logPool") DataSource pool) {
        return JdbcClient.create(pool);
    }

    @Bean
    JdbcClient peopleJdbc(@Qualifier("peoplePool") DataSource pool) {
        return JdbcClient.create(pool);
    }
}

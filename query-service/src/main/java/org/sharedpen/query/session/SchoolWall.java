package org.sharedpen.query.session;

import com.zaxxer.hikari.HikariDataSource;
import java.util.function.Supplier;
import org.sharedpen.events.SchoolId;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The wall between schools: what is read inside sees one school's rows of the log database, in one state of them. */
@Component
public class SchoolWall {
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;

    SchoolWall(@Qualifier("logReaderPool") HikariDataSource pool) {
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(pool));
        this.transaction.setReadOnly(true);
        this.jdbc = JdbcClient.create(pool);
    }

    /** Does the reading in one transaction that begins with the school; without it there are no rows. */
    public <T> T in(SchoolId school, Supplier<T> reading) {
        return transaction.execute(status -> {
            if (status.isNewTransaction()) {
                enter(jdbc, school); // a reading within another stays behind its wall
            }
            return reading.get();
        });
    }

    static void enter(JdbcClient jdbc, SchoolId school) {
        jdbc.sql("select set_config('sharedpen.school', ?, true)")
                .param(school.toString())
                .query(String.class)
                .single();
    }
}

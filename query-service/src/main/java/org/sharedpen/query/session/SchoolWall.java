package org.sharedpen.query.session;

import com.zaxxer.hikari.HikariDataSource;
import java.util.function.Supplier;
import org.sharedpen.events.SchoolId;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The wall between schools: what is read inside sees one school's rows of a database, in one state of them. */
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
                return behind(school, reading);
            }
            if (!school.equals(TransactionSynchronizationManager.getResource(this))) {
                throw new IllegalStateException("one transaction sees one school");
            }
            return reading.get();
        });
    }

    /** Remembers the school beside its transaction, so that a reading within it need not ask the database for it. */
    private <T> T behind(SchoolId school, Supplier<T> reading) {
        jdbc.sql("select set_config('sharedpen.school', ?, true)")
                .param(school.toString())
                .query(String.class)
                .single();
        TransactionSynchronizationManager.bindResource(this, school);
        try {
            return reading.get();
        } finally {
            TransactionSynchronizationManager.unbindResource(this);
        }
    }
}

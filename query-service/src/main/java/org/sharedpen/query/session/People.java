package org.sharedpen.query.session;

import com.zaxxer.hikari.HikariDataSource;
import java.util.function.Function;
import org.sharedpen.events.SchoolId;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The roster and the keys of one school, read while an answer is made and kept nowhere. */
@Component
class People {
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;

    People(@Qualifier("peopleReaderPool") HikariDataSource pool) {
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(pool));
        this.transaction.setReadOnly(true);
        this.jdbc = JdbcClient.create(pool);
    }

    <T> T in(SchoolId school, Function<JdbcClient, T> reading) {
        return transaction.execute(status -> {
            SchoolWall.enter(jdbc, school);
            return reading.apply(jdbc);
        });
    }
}

package org.sharedpen.dashboard.session.account;

import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The rows of one school, and no others: the database itself shows nothing else inside. */
@Component
public class SchoolWall {
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;

    SchoolWall(PlatformTransactionManager transactions, JdbcClient jdbc) {
        this.transaction = new TransactionTemplate(transactions);
        this.jdbc = jdbc;
    }

    /** Does the work in one transaction that sees this school alone. */
    public <T> T in(UUID school, Supplier<T> work) {
        return transaction.execute(status -> {
            // Local to the transaction: a plain SET would leak to the next user of the connection.
            jdbc.sql("select set_config('sharedpen.school', ?, true)")
                    .param(school.toString())
                    .query(String.class)
                    .single();
            return work.get();
        });
    }
}

package org.sharedpen.command.session;

import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sharedpen.events.SchoolId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The wall between the schools in one database: whatever runs behind it sees the rows of one school. There is one for
 * the log ({@code logWall}) and one for people ({@code peopleWall}).
 */
public final class SchoolWall {
    private final TransactionTemplate transactions;
    private final JdbcClient jdbc;

    public SchoolWall(TransactionTemplate transactions, JdbcClient jdbc) {
        this.transactions = transactions;
        this.jdbc = jdbc;
    }

    /** Runs the work in one transaction that sees this school alone. */
    public <T> T in(SchoolId school, Supplier<T> work) {
        return in(school, ignored -> work.get());
    }

    /** Runs the work in one transaction that sees this school alone, and hands it the database. */
    public <T> T in(SchoolId school, Function<JdbcClient, T> work) {
        return transactions.execute(status -> {
            if (status.isNewTransaction()) {
                // local to the transaction: a plain SET would leak to the connection's next user
                jdbc.sql("select set_config('sharedpen.school', ?, true)")
                        .param(school.toString())
                        .query(String.class)
                        .single();
            } else if (!school.toString().equals(current())) {
                throw new IllegalStateException("one transaction sees one school");
            }
            return work.apply(jdbc);
        });
    }

    private @Nullable String current() {
        return jdbc.sql("select current_setting('sharedpen.school', true)")
                .query(String.class)
                .optional()
                .orElse(null);
    }

    /** The same wall, but with every work in a transaction of its own, also within another. */
    public SchoolWall alone() {
        TransactionTemplate own =
                new TransactionTemplate(Objects.requireNonNull(transactions.getTransactionManager()), transactions);
        own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        return new SchoolWall(own, jdbc);
    }
}

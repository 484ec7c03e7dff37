package org.sharedpen.query.stream;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** One rebuild at a time among all nodes: a lock of a session, which falls with it when its process is killed. */
@Component
class RebuildTurn {
    private static final long NUMBER = 0x5348_4152_4544_5246L;
    private final HikariDataSource pool;

    RebuildTurn(@Qualifier("projectorPool") HikariDataSource pool) {
        this.pool = pool;
    }

    <T> T taken(Supplier<T> work) {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            if (!is(statement, "select pg_try_advisory_lock(%d)")) {
                throw new Rebuild.GoesOnElsewhere();
            }
            try {
                return work.get();
            } finally {
                is(statement, "select pg_advisory_unlock(%d)");
            }
        } catch (SQLException failed) {
            throw new BatchFailed(failed);
        }
    }

    private static boolean is(Statement statement, String question) throws SQLException {
        try (ResultSet row = statement.executeQuery(question.formatted(NUMBER))) {
            return row.next() && row.getBoolean(1);
        }
    }
}

package org.sharedpen.command.store;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** One connection that is kept, and opened again once it has failed. Used by one thread. */
final class LogConnection implements AutoCloseable {
    private final DataSource source;
    private final boolean autoCommit;
    private @Nullable Connection current;

    LogConnection(DataSource source, boolean autoCommit) {
        this.source = source;
        this.autoCommit = autoCommit;
    }

    Connection open() throws SQLException {
        Connection connection = current;
        if (connection == null) {
            connection = source.getConnection();
            connection.setAutoCommit(autoCommit);
            current = connection;
        }
        return connection;
    }

    /** Rolls back; answers whether the connection is still good. */
    boolean rollBack() {
        Connection connection = current;
        if (connection == null) {
            return false;
        }
        try {
            if (!connection.isClosed()) {
                connection.rollback();
                return true;
            }
        } catch (SQLException broken) {
            // the server forgets the transaction with the connection
        }
        close();
        return false;
    }

    @Override
    public void close() {
        Connection connection = current;
        current = null;
        if (connection != null) {
            try {
                connection.close();
            } catch (SQLException alreadyGone) {
                // nothing is left to close
            }
        }
    }
}

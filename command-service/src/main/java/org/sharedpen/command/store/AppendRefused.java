package org.sharedpen.command.store;

import java.sql.SQLException;

/** The database refused the rows of one append; nothing of it was stored. */
final class AppendRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    AppendRefused(SQLException reason) {
        super("refused with SQLState " + reason.getSQLState(), reason);
    }
}

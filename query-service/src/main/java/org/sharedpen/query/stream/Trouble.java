package org.sharedpen.query.stream;

import java.sql.SQLException;
import java.util.Set;
import org.axonframework.messaging.deadletter.Cause;
import org.jspecify.annotations.Nullable;

/** What went wrong, without a word of what was said: the exception's class and the SQLState. */
record Trouble(String type, String sqlState, boolean poison) implements Cause {
    /** Connection, rollback, resources, locks, operator, system, transaction state: no event's fault. */
    private static final Set<String> NOBODYS_FAULT = Set.of("08", "40", "53", "55", "57", "58", "25", "XX", "F0");

    static Trouble of(Throwable failure) {
        @Nullable SQLException sql = null;
        for (Throwable cause = failure; cause != null && sql == null; cause = cause.getCause()) {
            sql = cause instanceof SQLException found ? found : null;
        }
        if (sql == null) {
            return new Trouble(failure.getClass().getName(), "", failure instanceof RuntimeException);
        }
        String state = sql.getSQLState() == null ? "" : sql.getSQLState();
        boolean poison = state.length() == 5 && !NOBODYS_FAULT.contains(state.substring(0, 2));
        return new Trouble(failure.getClass().getName(), state, poison);
    }

    /** Where in our own code it happened: for the log, since the message of an exception may quote what was said. */
    static String where(Throwable failure) {
        for (StackTraceElement frame : failure.getStackTrace()) {
            if (frame.getClassName().startsWith("org.sharedpen")) {
                return frame.toString();
            }
        }
        return "";
    }

    @Override
    public String message() {
        return sqlState;
    }
}

package org.sharedpen.command.problem;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes down that something failed: classes, SQLState and places in our code, never a message, which may hold words. */
final class FaultLog {
    private static final Logger LOG = LoggerFactory.getLogger(FaultLog.class);
    private static final int PLACES = 12;

    private FaultLog() {}

    static void fault(Throwable thrown) {
        LOG.error("fault: {} at {}", classes(thrown), places(thrown));
    }

    static void unavailable(Throwable thrown) {
        LOG.warn("unavailable: {}", classes(thrown));
    }

    private static String classes(Throwable thrown) {
        StringBuilder names = new StringBuilder();
        for (@Nullable Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            names.append(names.isEmpty() ? "" : " < ").append(cause.getClass().getName());
            if (cause instanceof SQLException sql) {
                names.append('[').append(sql.getSQLState()).append(']');
            }
        }
        return names.toString();
    }

    private static String places(Throwable thrown) {
        return Arrays.stream(thrown.getStackTrace())
                .limit(PLACES)
                .map(StackTraceElement::toString)
                .collect(Collectors.joining(", "));
    }
}

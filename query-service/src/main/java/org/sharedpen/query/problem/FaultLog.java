package org.sharedpen.query.problem;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes down that something failed: classes, SQLState and places in our own code. Never a message: it may hold words. */
final class FaultLog {
    private static final Logger LOG = LoggerFactory.getLogger(FaultLog.class);
    private static final int PLACES = 12;

    private FaultLog() {}

    static void fault(Throwable thrown) {
        LOG.error("fault: {}", told(thrown));
    }

    static void unavailable(Throwable thrown) {
        LOG.warn("unavailable: {}", told(thrown));
    }

    /** Each cause with our places in it, or with the place where it began. */
    static String told(Throwable thrown) {
        List<String> causes = new ArrayList<>();
        for (Throwable cause = thrown; cause != null && causes.size() < PLACES; cause = cause.getCause()) {
            causes.add(cause.getClass().getName() + state(cause) + " at " + String.join(", ", places(cause)));
        }
        return String.join("; by ", causes);
    }

    private static String state(Throwable cause) {
        return cause instanceof SQLException sql ? "[" + sql.getSQLState() + "]" : "";
    }

    private static List<String> places(Throwable cause) {
        List<String> ours = Stream.of(cause.getStackTrace())
                .filter(place -> place.getClassName().startsWith("org.sharedpen."))
                .map(StackTraceElement::toString)
                .limit(PLACES)
                .toList();
        return ours.isEmpty()
                ? Stream.of(cause.getStackTrace())
                        .map(StackTraceElement::toString)
                        .limit(1)
                        .toList()
                : ours;
    }

    static @Nullable String sqlState(Throwable failed) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                return sql.getSQLState();
            }
        }
        return null;
    }
}

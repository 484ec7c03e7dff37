package org.sharedpen.query.problem;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes down that something failed: classes, SQLState and places in our code, never a message, which may hold words. */
public final class FaultLog {
    private static final Logger LOG = LoggerFactory.getLogger(FaultLog.class);
    private static final String OURS = "org.sharedpen.";
    private static final int PLACES = 12;

    private FaultLog() {}

    public static void fault(Throwable thrown) {
        LOG.error("fault: {} at {}", classes(thrown), places(thrown));
    }

    static void unavailable(Throwable thrown) {
        LOG.warn("unavailable: {} at {}", classes(thrown), places(thrown));
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

    /** Where in our own code it began, innermost first; where none of it is ours, where it began at all. */
    private static String places(Throwable thrown) {
        List<String> ours = new ArrayList<>();
        List<String> any = new ArrayList<>();
        for (@Nullable Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            List<String> places = List.of(cause.getStackTrace()).stream()
                    .map(StackTraceElement::toString)
                    .toList();
            ours.addAll(
                    0,
                    places.stream()
                            .filter(place -> place.contains(OURS))
                            .limit(PLACES)
                            .toList());
            any = new ArrayList<>(places.stream().limit(PLACES).toList());
        }
        List<String> told = ours.isEmpty() ? any : ours;
        return String.join(", ", told.subList(0, Math.min(PLACES, told.size())));
    }
}

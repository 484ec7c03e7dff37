package org.sharedpen.dashboard.problem;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes down that something failed: classes and places in our own code, never a message, which may hold words. */
public final class FaultLog {
    private static final Logger LOG = LoggerFactory.getLogger(FaultLog.class);
    private static final String OURS = "org.sharedpen.";
    private static final int PLACES = 12;

    private FaultLog() {}

    public static void write(Throwable thrown) {
        LOG.error("fault: {} at {}", classes(thrown), places(thrown));
    }

    private static String classes(Throwable thrown) {
        return causes(thrown).map(cause -> cause.getClass().getName()).collect(Collectors.joining(" < "));
    }

    private static String places(Throwable thrown) {
        return causes(thrown)
                .flatMap(cause -> Stream.of(cause.getStackTrace()))
                .filter(frame -> frame.getClassName().startsWith(OURS))
                .map(StackTraceElement::toString)
                .distinct()
                .limit(PLACES)
                .collect(Collectors.joining(", "));
    }

    private static Stream<Throwable> causes(Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause);
    }
}

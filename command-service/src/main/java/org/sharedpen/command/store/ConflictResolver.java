package org.sharedpen.command.store;

import java.util.Set;
import org.axonframework.common.jdbc.PersistenceExceptionResolver;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** Knows that another writer was quicker: a unique violation, and of one of the constraints that are there to tell. */
final class ConflictResolver implements PersistenceExceptionResolver {
    private static final String UNIQUE_VIOLATION = "23505";
    private static final Set<String> CONFLICTS = Set.of("event_sequence", "action_id", "planned_lesson_id");

    @Override
    public boolean isDuplicateKeyViolation(Exception exception) {
        for (@Nullable Throwable cause = exception; cause != null; cause = cause.getCause()) {
            if (cause instanceof PSQLException failed && UNIQUE_VIOLATION.equals(failed.getSQLState())) {
                ServerErrorMessage message = failed.getServerErrorMessage();
                String constraint = message == null ? null : message.getConstraint();
                return constraint != null && CONFLICTS.contains(constraint);
            }
        }
        return false;
    }
}

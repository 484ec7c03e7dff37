package org.sharedpen.query.stream;

/** A batch that is rolled back and tried again. Carries the class of what went wrong and its SQLState, and no words. */
final class BatchFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BatchFailed(Throwable cause) {
        super(
                "%s %s at %s"
                        .formatted(Trouble.of(cause).type(), Trouble.of(cause).sqlState(), Trouble.where(cause)),
                null,
                false,
                false);
    }
}

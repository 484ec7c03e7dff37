package org.sharedpen.query.problem;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** A request that cannot be answered, in words that a teacher understands. */
public final class Problem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final HttpStatus status;
    private final String type;
    private final @Nullable String parameter;

    private Problem(HttpStatus status, String type, String detail, @Nullable String parameter) {
        super(detail, null, false, false);
        this.status = status;
        this.type = type;
        this.parameter = parameter;
    }

    /** Not there, or not yours: the same words for both. */
    public static Problem notFound() {
        return new Problem(HttpStatus.NOT_FOUND, "not-found", "There is nothing here that you can see.", null);
    }

    /** A right that the caller's roles do not give. */
    public static Problem roleRequired() {
        return new Problem(HttpStatus.FORBIDDEN, "role-required", "This is for another role in the school.", null);
    }

    /** A parameter of the request that does not fit. */
    public static Problem invalid(String parameter, String detail) {
        return new Problem(HttpStatus.BAD_REQUEST, "invalid-request", detail, parameter);
    }

    /** The read model has not come as far as was asked for. */
    public static Problem notYet() {
        return new Problem(
                HttpStatus.SERVICE_UNAVAILABLE, "not-yet", "This is still being worked out; try again.", null);
    }

    /** The events of the lesson wait for a repair. */
    public static Problem lessonParked() {
        return new Problem(
                HttpStatus.SERVICE_UNAVAILABLE,
                "lesson-parked",
                "Something recorded in this lesson could not be worked out. Nothing is lost; it is tried again.",
                null);
    }

    public HttpStatus status() {
        return status;
    }

    public String type() {
        return type;
    }

    @Nullable
    String parameter() {
        return parameter;
    }

    String detail() {
        return String.valueOf(getMessage());
    }
}

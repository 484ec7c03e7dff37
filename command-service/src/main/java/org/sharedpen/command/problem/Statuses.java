package org.sharedpen.command.problem;

import java.util.List;
import org.springframework.http.HttpStatus;

/** The problem behind a bare status that the framework decided. */
final class Statuses {
    private Statuses() {}

    static Problem problem(HttpStatus status) {
        return switch (status) {
            case UNAUTHORIZED -> Problem.unauthorised();
            case FORBIDDEN -> Problem.roleRequired();
            case NOT_FOUND -> Problem.notFound();
            case CONTENT_TOO_LARGE -> Problem.tooLarge();
            case METHOD_NOT_ALLOWED ->
                Problem.of(405, "method-not-allowed", "Not like this", "This address cannot be used in this way.");
            case NOT_ACCEPTABLE ->
                Problem.of(406, "not-acceptable", "Not in this form", "There is no answer in this form.");
            case UNSUPPORTED_MEDIA_TYPE ->
                Problem.of(415, "unsupported-media-type", "Not in this form", "Send JSON here, or a form with a file.");
            default ->
                status.is4xxClientError()
                        ? Problem.invalid(status.value(), List.of())
                        : status == HttpStatus.SERVICE_UNAVAILABLE ? Problem.unavailable() : Problem.fault();
        };
    }
}

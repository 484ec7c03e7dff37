package org.sharedpen.query.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.springframework.http.HttpStatus;

/** A problem document (RFC 9457); its type is a bare word. */
public record ProblemBody(
        String type,
        String title,
        int status,
        String detail,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Part> errors) {

    /** What is wrong with one part of a request. */
    public record Part(String pointer, String detail) {}

    static ProblemBody of(HttpStatus status, String type, String detail, List<Part> errors) {
        return new ProblemBody(type, status.getReasonPhrase(), status.value(), detail, errors);
    }

    static ProblemBody of(HttpStatus status, String type, String detail) {
        return of(status, type, detail, List.of());
    }

    /** For a status that no door has words for. */
    static ProblemBody of(HttpStatus status) {
        if (status.is5xxServerError()) {
            return of(status, "internal-error", "Something went wrong here. It is not your fault.");
        }
        return switch (status) {
            case NOT_FOUND -> of(status, "not-found", Problem.notFound().detail());
            case METHOD_NOT_ALLOWED -> of(status, "method-not-allowed", "This can only be read.");
            case NOT_ACCEPTABLE -> of(status, "not-acceptable", "This is not to be had in that form.");
            case UNSUPPORTED_MEDIA_TYPE ->
                of(status, "unsupported-media-type", "This kind of content is not understood here.");
            default -> of(status, "invalid-request", "The request is not as it should be.");
        };
    }
}

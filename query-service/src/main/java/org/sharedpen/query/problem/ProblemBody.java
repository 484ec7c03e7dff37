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
}

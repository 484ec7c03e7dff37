package org.sharedpen.dashboard.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/** A problem document of RFC 9457; {@code detail} is a sentence that a teacher understands. */
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Fault> errors) {

    /** What is wrong with one field: a JSON pointer, and a sentence. */
    public record Fault(String pointer, String detail) {}

    public static Problem of(Refusal refusal) {
        return new Problem(refusal.type(), refusal.title(), refusal.status(), refusal.detail(), List.of());
    }

    static Problem of(Refusal refusal, int status) {
        return new Problem(refusal.type(), refusal.title(), status, refusal.detail(), List.of());
    }

    public Problem with(List<Fault> faults) {
        return new Problem(type, title, status, detail, List.copyOf(faults));
    }
}

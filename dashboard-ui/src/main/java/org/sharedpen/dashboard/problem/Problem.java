package org.sharedpen.dashboard.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.stream.Collectors;

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

    /** With what is wrong in particular; {@code detail} then says all that is to be mended. */
    public Problem with(List<Fault> faults) {
        String mend = faults.stream().map(Fault::detail).distinct().collect(Collectors.joining(" "));
        return new Problem(type, title, status, mend.isEmpty() ? detail : mend, List.copyOf(faults));
    }
}

package org.sharedpen.command.problem;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Says where JSON that cannot be read is wrong, without repeating what stands there. */
final class Unreadable {
    private Unreadable() {}

    static List<Problem.Fault> faults(Throwable thrown) {
        return Causes.find(thrown, JacksonException.class)
                .map(json -> List.of(new Problem.Fault(pointer(json), detail(json))))
                .orElse(List.of(new Problem.Fault("", "The request has no body that can be read.")));
    }

    private static String detail(JacksonException json) {
        if (json instanceof UnrecognizedPropertyException) {
            return "This field is not known.";
        }
        if (json.getOriginalMessage().startsWith("Invalid UTF-8")) { // the parser has no type of its own for it
            return "The request is not written in UTF-8.";
        }
        if (json instanceof MismatchedInputException other && other.getTargetType() == LocalDate.class) {
            return "A date is written like 2026-03-02, without a time.";
        }
        return json.getPath().isEmpty()
                ? "This is not JSON as it is wanted here."
                : "This is not a value that can stand here.";
    }

    private static String pointer(JacksonException json) {
        return json.getPath().stream()
                .map(step -> "/" + (step.getPropertyName() == null ? step.getIndex() : escaped(step.getPropertyName())))
                .collect(Collectors.joining());
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}

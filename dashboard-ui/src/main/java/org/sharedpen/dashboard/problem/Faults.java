package org.sharedpen.dashboard.problem;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sharedpen.dashboard.problem.Problem.Fault;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Says which fields of a body are wrong, by the names that they have in it, and without repeating what stands there. */
final class Faults {
    private Faults() {}

    static List<Fault> of(BindingResult invalid) {
        return invalid.getFieldErrors().stream()
                .map(error -> new Fault(pointer(invalid.getTarget(), error), String.valueOf(error.getDefaultMessage())))
                .toList();
    }

    static List<Fault> of(Throwable unreadable) {
        for (Throwable cause = unreadable; cause != null; cause = cause.getCause()) {
            if (cause instanceof JacksonException json) {
                return List.of(new Fault(pointer(json), detail(json)));
            }
        }
        return List.of();
    }

    private static String pointer(@Nullable Object target, FieldError error) {
        String[] steps = error.getField().replace("]", "").split("[.\\[]", -1);
        steps[0] = name(target, steps[0]);
        return "/" + String.join("/", steps);
    }

    /** The field as the body calls it: a record's component cannot be called {@code new}. */
    private static String name(@Nullable Object target, String field) {
        RecordComponent[] components = target == null ? null : target.getClass().getRecordComponents();
        return Stream.of(components == null ? new RecordComponent[0] : components)
                .filter(component -> component.getName().equals(field))
                .map(component -> component.getAccessor().getAnnotation(JsonProperty.class))
                .filter(property -> property != null && !property.value().isEmpty())
                .map(JsonProperty::value)
                .findFirst()
                .orElse(field);
    }

    private static String pointer(JacksonException json) {
        return json.getPath().stream()
                .map(step -> step.getPropertyName() == null
                        ? "/" + step.getIndex()
                        : "/" + step.getPropertyName().replace("~", "~0").replace("/", "~1"))
                .collect(Collectors.joining());
    }

    private static String detail(JacksonException json) {
        if (json instanceof UnrecognizedPropertyException) {
            return "This field is not known here; please leave it out.";
        }
        return json.getPath().isEmpty()
                ? "Please send JSON with each field once."
                : "This value cannot stand here; please look at its kind and size.";
    }
}

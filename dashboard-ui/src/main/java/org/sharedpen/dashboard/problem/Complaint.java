package org.sharedpen.dashboard.problem;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.sharedpen.dashboard.gateway.NotAnswered;
import org.sharedpen.dashboard.problem.Problem.Fault;
import tools.jackson.databind.JsonNode;

/** What was refused of a form, as the form shows it: the sentence, and what is wrong in particular. */
public record Complaint(String detail, List<String> errors, Map<String, String> byField) {

    /** Refusals that are about the form; any other is trouble of the page itself. */
    private static final Set<Integer> OF_THE_FORM = Set.of(400, 409, 413, 415, 422);

    public static Complaint of(NotAnswered refused) {
        if (!OF_THE_FORM.contains(refused.status())) {
            throw refused;
        }
        JsonNode problem = refused.problem();
        return of(
                problem.path("detail").asString(""),
                each(problem.path("errors"))
                        .map(error -> new Fault(
                                error.path("pointer").asString(""),
                                error.path("detail").asString("")))
                        .toList(),
                Stream.concat(rows(problem.path("problems")), schools(problem)));
    }

    public static Complaint of(Refused refused) {
        Problem problem = refused.problem();
        return of(problem.detail(), problem.errors(), Stream.empty());
    }

    /** What the sentence says already is not said again. */
    private static Complaint of(String detail, List<Fault> faults, Stream<String> more) {
        return new Complaint(
                detail,
                Stream.concat(faults.stream().map(Fault::detail), more)
                        .filter(error -> !detail.contains(error))
                        .toList(),
                faults.stream()
                        .collect(Collectors.toMap(
                                Fault::pointer, Fault::detail, (one, other) -> one, LinkedHashMap::new)));
    }

    /** The same where each fault of a field is said with the place that its pointer leads to, such as a row of the form. */
    public Complaint naming(UnaryOperator<String> place) {
        if (byField.keySet().stream().allMatch(pointer -> place.apply(pointer).isEmpty())) {
            return this;
        }
        String said = byField.entrySet().stream()
                .map(fault -> place.apply(fault.getKey()) + fault.getValue())
                .collect(Collectors.joining(" "));
        return new Complaint(
                said, errors.stream().filter(error -> !said.contains(error)).toList(), byField);
    }

    /** The same, laid at this field where the refusal points to none. */
    public Complaint about(String pointer) {
        return byField.isEmpty() ? new Complaint(detail, errors, Map.of(pointer, detail)) : this;
    }

    /** What is wrong with the field that the problem points to, or nothing. */
    public @Nullable String at(String pointer) {
        return byField.get(pointer);
    }

    /** Rows of a file: where it is, and what is wrong there. */
    private static Stream<String> rows(JsonNode problems) {
        return each(problems).map(row -> "%s %s: %s"
                .formatted(
                        row.path("file").asString(""),
                        row.path("line").asString(""),
                        row.path("detail").asString("")));
    }

    private static Stream<String> schools(JsonNode problem) {
        return each(problem.path("schools")).map(school -> "%s: %s"
                .formatted(
                        school.path("orgSourcedId").asString(""),
                        school.path("name").asString("")));
    }

    private static Stream<JsonNode> each(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }
}

package org.sharedpen.dashboard.problem;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.sharedpen.dashboard.gateway.NotAnswered;
import tools.jackson.databind.JsonNode;

/** What was refused of a form, as the form shows it: the sentence, and what is wrong in particular. */
public record Complaint(String detail, List<String> errors) {

    /** Refusals that are about the form; any other is trouble of the page itself. */
    private static final Set<Integer> OF_THE_FORM = Set.of(400, 409, 413, 415, 422);

    public static Complaint of(NotAnswered refused) {
        if (!OF_THE_FORM.contains(refused.status())) {
            throw refused;
        }
        JsonNode problem = refused.problem();
        return new Complaint(
                problem.path("detail").asString(""),
                Stream.of(details(problem.path("errors")), rows(problem.path("problems")), schools(problem))
                        .flatMap(each -> each)
                        .toList());
    }

    public static Complaint of(Refused refused) {
        Problem problem = refused.problem();
        return new Complaint(
                problem.detail(),
                problem.errors().stream().map(Problem.Fault::detail).toList());
    }

    private static Stream<String> details(JsonNode errors) {
        return each(errors).map(error -> error.path("detail").asString(""));
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

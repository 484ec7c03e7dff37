package org.sharedpen.dashboard.problem;

import java.util.List;
import java.util.stream.StreamSupport;
import org.sharedpen.dashboard.gateway.NotAnswered;
import tools.jackson.databind.JsonNode;

/** What a service refused, as a form shows it: the sentence, and the fields it speaks of. */
public record Complaint(String detail, List<String> errors) {

    /** A refusal of a write; trouble that is not about the form stays trouble. */
    public static Complaint of(NotAnswered refused) {
        if (refused.status() == 401 || refused.status() == 403 || refused.status() == 404 || refused.status() >= 500) {
            throw refused;
        }
        JsonNode problem = refused.problem();
        List<String> errors = StreamSupport.stream(problem.path("errors").spliterator(), false)
                .map(each -> each.path("detail").asString(""))
                .toList();
        return new Complaint(problem.path("detail").asString(""), errors);
    }
}

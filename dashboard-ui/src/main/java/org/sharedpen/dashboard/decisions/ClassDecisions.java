package org.sharedpen.dashboard.decisions;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sharedpen.dashboard.gateway.Ask;
import tools.jackson.databind.JsonNode;

/** The decisions of a lesson or a unit: those that were made, and the questions that stayed open or kept a line. */
public record ClassDecisions(
        @Nullable List<Decision> decisions,
        @Nullable List<Decision> open,
        @Nullable JsonNode withheld) {

    public static final ClassDecisions NONE = new ClassDecisions(null, null, null);

    /** Of a lesson or a unit, by its address; none where there is nothing that the reader may see. */
    public static ClassDecisions of(Ask ask, String path) {
        return ask.maybe(path + "/decisions", ClassDecisions.class).orElse(NONE);
    }

    public List<Decision> made() {
        return decisions == null ? List.of() : decisions;
    }

    public boolean holds(String decisionId) {
        return made().stream().anyMatch(each -> each.decisionId().equals(decisionId));
    }

    /** The choices that were never settled; an examined line stands with its line. */
    public List<Decision> unsettled() {
        return open == null
                ? List.of()
                : open.stream().filter(Decision::isChoice).toList();
    }

    /** Whether words of pupils are kept back, since the reader does not teach the class. */
    public boolean isWithheld() {
        return withheld != null && !withheld.isNull();
    }
}

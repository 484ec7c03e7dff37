package org.sharedpen.query.balance.tally;

import java.util.Map;
import java.util.UUID;
import org.sharedpen.events.CraftFocus;
import org.sharedpen.events.Divergence;
import org.sharedpen.events.SchoolId;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;

/** A row of {@code read.balance}. */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record TallyRow(
        SchoolId school,
        UUID lessonId,
        int offersPupil,
        int offersTotal,
        int reasonsPupil,
        int reasonsTotal,
        int turnsPupil,
        int turnsTotal,
        int talkWordsPupil,
        int talkWordsTotal,
        int linesScribed,
        int linkedScribings,
        int verbatimScribings,
        int revisions,
        int narrated,
        int edits,
        Map<CraftFocus, Integer> appliedEdits,
        int decisionsPupil,
        int decisionsTotal,
        int choicesSettled,
        int criteriaFirst,
        int criteriaPupil,
        int criteriaTotal,
        int linesExamined,
        int linesReworked,
        int parked,
        int editsOnSetFocus,
        Map<String, Divergence> variations) {

    /** The contributions of the form {@code EDIT} that were applied on the focus, in a lesson that was planned with this one. */
    public int onFocus(CraftFocus planned) {
        return appliedEdits.getOrDefault(planned, editsOnSetFocus);
    }
}

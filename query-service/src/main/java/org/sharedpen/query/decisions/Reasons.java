package org.sharedpen.query.decisions;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.sharedpen.events.ChoiceId;
import org.sharedpen.events.ContributionId;
import org.sharedpen.events.ExaminationId;
import org.sharedpen.events.LineRevised;
import org.sharedpen.events.Narration;
import org.sharedpen.events.ReasonGiven;

/** The reasons given in a lesson, those spoken for a revision among them, in the order of recording. */
final class Reasons {
    private final List<Given> all = new ArrayList<>();

    private record Given(
            Decision.Reason reason,
            @Nullable ChoiceId choice,
            @Nullable ExaminationId examination) {}

    void give(ReasonGiven given) {
        Said said = Said.of(given.originator(), given.reasonId(), "words", given.words());
        all.add(new Given(
                new Decision.Reason(given.reasonId().toString(), said, given.contributionId()),
                given.choiceId(),
                given.examinationId()));
    }

    /** A narration has no id of its own: it is known by the line and the version that it was spoken for. */
    void narrate(LineRevised revised, Narration narration) {
        String place = revised.lineId() + ":" + revised.version();
        Said said = Said.of(narration.originator(), place, "narration", narration.words());
        all.add(new Given(new Decision.Reason(place, said, null), revised.choiceId(), revised.examinationId()));
    }

    /** Those about a choice or one of its candidates. */
    List<Decision.Reason> of(ChoiceId choice, Predicate<ContributionId> candidate) {
        return all.stream()
                .filter(given -> choice.equals(given.choice())
                        || (given.reason().contributionId() != null
                                && candidate.test(given.reason().contributionId())))
                .map(Given::reason)
                .toList();
    }

    /** Those about an examination. */
    List<Decision.Reason> of(ExaminationId examination) {
        return all.stream()
                .filter(given -> examination.equals(given.examination()))
                .map(Given::reason)
                .toList();
    }
}

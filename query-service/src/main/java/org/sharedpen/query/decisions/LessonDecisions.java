package org.sharedpen.query.decisions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.sharedpen.events.AttributionCorrected;
import org.sharedpen.events.ChoiceId;
import org.sharedpen.events.ChoiceOpened;
import org.sharedpen.events.ChoiceSettled;
import org.sharedpen.events.ContributionId;
import org.sharedpen.events.ContributionOffered;
import org.sharedpen.events.CriterionStated;
import org.sharedpen.events.ExaminationClosed;
import org.sharedpen.events.ExaminationId;
import org.sharedpen.events.LessonEvent;
import org.sharedpen.events.LineExamined;
import org.sharedpen.events.LineRevised;
import org.sharedpen.events.ReasonGiven;
import org.sharedpen.events.StreamId;
import org.sharedpen.query.stream.LastWritten;
import org.sharedpen.query.stream.Recorded;

/** What has been put to the class in one lesson, and what came of it; a corrected attribution counts as if said at once. */
final class LessonDecisions {
    private final Map<ContributionId, Said> contributions = new HashMap<>();
    private final Map<ChoiceId, Choice> choices = new LinkedHashMap<>();
    private final Map<ExaminationId, Examination> examinations = new LinkedHashMap<>();
    private final Reasons reasons = new Reasons();
    private final Wordings wordings = new Wordings();
    private final LastWritten<List<DecisionRow>> written = new LastWritten<>();

    void apply(LessonEvent event, Recorded recorded) {
        wordings.apply(event);
        if (event instanceof ContributionOffered offered) {
            offer(offered);
        } else if (event instanceof AttributionCorrected corrected) {
            contributions.computeIfPresent(
                    corrected.contributionId(),
                    (id, said) -> said.corrected(corrected.originator(), corrected.words()));
        } else if (event instanceof ReasonGiven reason) {
            reasons.give(reason);
        } else if (event instanceof LineRevised revised && revised.narration() != null) {
            reasons.narrate(revised, revised.narration());
        } else {
            decide(event, recorded);
        }
    }

    private void offer(ContributionOffered offered) {
        contributions.put(
                offered.contributionId(),
                Said.of(offered.originator(), offered.contributionId(), "words", offered.words()));
        Choice choice = offered.choiceId() == null ? null : choices.get(offered.choiceId());
        if (choice != null) {
            choice.offer(offered.contributionId());
        }
    }

    private void decide(LessonEvent event, Recorded recorded) {
        if (event instanceof ChoiceOpened opened) {
            choices.put(opened.choiceId(), new Choice(opened, recorded));
        } else if (event instanceof CriterionStated criterion) {
            choice(criterion.choiceId()).judgeBy(criterion);
        } else if (event instanceof ChoiceSettled settled) {
            choice(settled.choiceId()).settle(settled, recorded);
        } else if (event instanceof LineExamined examined) {
            examinations.put(
                    examined.examinationId(), new Examination(examined, recorded, wordings.of(examined.lineId())));
        } else if (event instanceof ExaminationClosed closed) {
            Examination examination = examination(closed.examinationId());
            examination.close(closed, recorded, wordings.of(examination.line()));
        }
    }

    private Choice choice(ChoiceId id) {
        return Objects.requireNonNull(choices.get(id), "a choice that was opened");
    }

    private Examination examination(ExaminationId id) {
        return Objects.requireNonNull(examinations.get(id), "an examination that was begun");
    }

    LastWritten<List<DecisionRow>> written() {
        return written;
    }

    List<DecisionRow> rows(StreamId lesson) {
        List<DecisionRow> rows = new ArrayList<>();
        choices.forEach((id, choice) ->
                rows.add(DecisionRow.of(lesson, id.value(), choice.decision(this::said, reasons.of(id, choice::has)))));
        examinations.forEach((id, examination) ->
                rows.add(DecisionRow.of(lesson, id.value(), examination.decision(reasons.of(id)))));
        return rows;
    }

    private Said said(ContributionId contribution) {
        return Objects.requireNonNull(contributions.get(contribution), "a contribution that was offered");
    }
}

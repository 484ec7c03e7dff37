package org.sharedpen.query.decisions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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

/**
 * What has been put to the class in one lesson, and what came of it. A corrected attribution counts as if said at once; what
 * refers to nothing that was ever asked or offered says nothing of it, and holds up nothing else of the lesson.
 */
final class LessonDecisions {
    private final Map<ContributionId, Said> contributions = new HashMap<>();
    private final Map<ChoiceId, Choice> choices = new LinkedHashMap<>();
    private final Map<ExaminationId, Examination> examinations = new LinkedHashMap<>();
    private final Reasons reasons = new Reasons();
    private final Wordings wordings = new Wordings();
    private final LastWritten<List<DecisionRow>> written = new LastWritten<>();

    void apply(LessonEvent event, Recorded recorded) {
        wordings.apply(event);
        if (event instanceof LineRevised revised && revised.examinationId() != null) {
            examination(revised.examinationId()).ifPresent(examination -> examination.rewritten(revised));
        }
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
        choice(offered.choiceId()).ifPresent(choice -> choice.offer(offered.contributionId()));
    }

    private void decide(LessonEvent event, Recorded recorded) {
        if (event instanceof ChoiceOpened opened) {
            choices.put(opened.choiceId(), new Choice(opened, recorded));
        } else if (event instanceof CriterionStated criterion) {
            choice(criterion.choiceId()).ifPresent(choice -> choice.judgeBy(criterion));
        } else if (event instanceof ChoiceSettled settled) {
            choice(settled.choiceId()).ifPresent(choice -> choice.settle(settled, recorded));
        } else if (event instanceof LineExamined examined) {
            examinations.put(
                    examined.examinationId(), new Examination(examined, recorded, wordings.of(examined.lineId())));
        } else if (event instanceof ExaminationClosed closed) {
            examination(closed.examinationId())
                    .ifPresent(examination -> examination.close(closed, recorded, wordings.of(examination.line())));
        }
    }

    private Optional<Choice> choice(@Nullable ChoiceId id) {
        return id == null ? Optional.empty() : Optional.ofNullable(choices.get(id));
    }

    private Optional<Examination> examination(ExaminationId id) {
        return Optional.ofNullable(examinations.get(id));
    }

    LastWritten<List<DecisionRow>> written() {
        return written;
    }

    List<DecisionRow> rows(StreamId lesson) {
        List<DecisionRow> rows = new ArrayList<>();
        choices.forEach((id, choice) -> rows.add(
                DecisionRow.of(lesson, id.value(), choice.decision(contributions, reasons.of(id, choice::has)))));
        examinations.forEach((id, examination) ->
                rows.add(DecisionRow.of(lesson, id.value(), examination.decision(reasons.of(id)))));
        return rows;
    }
}

package org.sharedpen.query.authorship.shown;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sharedpen.events.ExaminationId;
import org.sharedpen.events.ExaminationOutcome;
import org.sharedpen.events.ExaminationQuestion;
import org.sharedpen.events.ReasonId;
import org.sharedpen.events.SettledBy;
import org.sharedpen.query.authorship.Examination;

/** What was asked of a line and what became of it, as it is shown. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ShownExamination(
        ExaminationId examinationId,
        ExaminationQuestion question,
        @Nullable ExaminationOutcome outcome,
        @Nullable SettledBy settledBy,
        @Nullable ShownOriginator decider,
        List<ShownReason> reasons) {

    /**
     * A reason that was given.
     *
     * @param words absent where the viewer may not read them, and where their key is gone
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ShownReason(
            ReasonId reasonId,
            ShownOriginator originator,
            @Nullable String words) {}

    /** With the words that can be opened. */
    static ShownExamination of(Examination asked, Function<Examination.Reason, @Nullable String> words) {
        return new ShownExamination(
                asked.examinationId(),
                asked.question(),
                asked.outcome(),
                asked.settledBy(),
                asked.decider() == null ? null : ShownOriginator.of(asked.decider()),
                asked.reasons().stream()
                        .map(reason -> new ShownReason(
                                reason.reasonId(), ShownOriginator.of(reason.originator()), words.apply(reason)))
                        .toList());
    }

    ShownExamination withoutPupils() {
        return new ShownExamination(
                examinationId,
                question,
                outcome,
                settledBy,
                decider == null ? null : decider.withoutPupils(),
                reasons.stream()
                        .map(reason -> new ShownReason(
                                reason.reasonId(), reason.originator().withoutPupils(), null))
                        .toList());
    }
}

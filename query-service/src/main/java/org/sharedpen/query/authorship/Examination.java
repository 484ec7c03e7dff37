package org.sharedpen.query.authorship;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sharedpen.events.ExaminationClosed;
import org.sharedpen.events.ExaminationId;
import org.sharedpen.events.ExaminationOutcome;
import org.sharedpen.events.ExaminationQuestion;
import org.sharedpen.events.LineId;
import org.sharedpen.events.Originator;
import org.sharedpen.events.ReasonGiven;
import org.sharedpen.events.ReasonId;
import org.sharedpen.events.SealedWords;
import org.sharedpen.events.SettledBy;

/** What was asked of a line and what became of it, as it is stored in {@code read.line_examinations}; words sealed. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Examination(
        ExaminationId examinationId,
        LineId lineId,
        ExaminationQuestion question,
        @Nullable ExaminationOutcome outcome,
        @Nullable SettledBy settledBy,
        @Nullable Originator decider,
        List<Reason> reasons) {

    /** A reason given while the line was examined. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Reason(
            ReasonId reasonId,
            Originator originator,
            @Nullable SealedWords words) {}

    static Examination opened(ExaminationId id, LineId line, ExaminationQuestion question) {
        return new Examination(id, line, question, null, null, null, List.of());
    }

    Examination closed(ExaminationClosed closed) {
        return new Examination(
                examinationId, lineId, question, closed.outcome(), closed.settledBy(), closed.decider(), reasons);
    }

    Examination with(ReasonGiven reason) {
        List<Reason> more = new ArrayList<>(reasons);
        more.add(new Reason(reason.reasonId(), reason.originator(), reason.words()));
        return new Examination(examinationId, lineId, question, outcome, settledBy, decider, List.copyOf(more));
    }
}

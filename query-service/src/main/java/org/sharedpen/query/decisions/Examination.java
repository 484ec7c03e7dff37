package org.sharedpen.query.decisions;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sharedpen.events.ExaminationClosed;
import org.sharedpen.events.LineExamined;
import org.sharedpen.events.LineId;
import org.sharedpen.events.LineRevised;
import org.sharedpen.query.stream.Recorded;

/** An examination while a lesson is folded: how the line read, and what became of it. */
final class Examination {
    private final LineExamined examined;
    private final Recorded examinedAt;
    private final @Nullable String before;
    private @Nullable ExaminationClosed closed;
    private @Nullable Recorded closedAt;
    private @Nullable String after;

    Examination(LineExamined examined, Recorded examinedAt, @Nullable String before) {
        this.examined = examined;
        this.examinedAt = examinedAt;
        this.before = before;
    }

    LineId line() {
        return examined.lineId();
    }

    void close(ExaminationClosed closing, Recorded recorded, @Nullable String text) {
        closed = closing;
        closedAt = recorded;
        after = text;
    }

    /** A rework may be written down only after the examination was closed. */
    void rewritten(LineRevised revised) {
        if (closed != null && revised.lineId().equals(line())) {
            after = revised.text();
        }
    }

    Decision decision(List<Decision.Reason> reasons) {
        Recorded when = closedAt == null ? examinedAt : closedAt;
        return new Decision(
                Decision.Kind.EXAMINATION,
                when.version(),
                when.correctedAt(),
                null,
                examined.question(),
                examined.lineId(),
                before,
                after,
                List.of(),
                List.of(),
                false,
                reasons,
                closed == null ? null : closed.outcome(),
                closed == null ? null : closed.settledBy(),
                closed == null ? null : closed.decider());
    }
}

package org.sharedpen.command.lesson.door;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sharedpen.command.lesson.Outcome;
import org.sharedpen.command.lesson.action.Refusal;
import org.sharedpen.command.lesson.state.Line;
import org.sharedpen.command.problem.Problem;
import org.sharedpen.command.problem.Problem.Fault;
import org.sharedpen.events.LineId;

/** What became of a batch: of every action, in order, and how far the lesson and the log go now. */
public record ActionsAnswer(List<Result> results, long version, String position) {

    /** One action; its id is absent where none could be made out. */
    public record Result(
            @Nullable String actionId,
            Outcome.Status status,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            RefusedProblem problem) {

        static Result of(@Nullable String actionId, Outcome outcome) {
            Refusal refusal = outcome.refusal();
            return new Result(actionId, outcome.status(), refusal == null ? null : RefusedProblem.of(refusal));
        }
    }

    /** A problem document for one action. */
    public record RefusedProblem(
            String type,
            String title,
            int status,
            String detail,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Fault> errors,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            LineNow line) {

        static RefusedProblem of(Refusal refusal) {
            return new RefusedProblem(
                    refusal.rule().type(),
                    refusal.rule().title(),
                    refusal.rule().status(),
                    refusal.faults().isEmpty() ? refusal.rule().sentence() : Problem.sentence(refusal.faults()),
                    refusal.faults(),
                    refusal.line() == null ? null : LineNow.of(refusal.line()));
        }
    }

    /** A line as it is now. */
    public record LineNow(LineId lineId, int version, String text) {
        static LineNow of(Line line) {
            return new LineNow(line.lineId(), line.version(), line.text());
        }
    }
}

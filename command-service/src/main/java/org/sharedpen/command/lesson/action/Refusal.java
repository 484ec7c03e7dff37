package org.sharedpen.command.lesson.action;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sharedpen.command.lesson.state.Line;
import org.sharedpen.command.problem.Problem.Fault;

/**
 * Why an action is not accepted.
 *
 * @param line the line as it is now, where the action had seen another version of it
 * @param faults which fields are wrong, where the action is malformed
 */
public record Refusal(Rule rule, @Nullable Line line, List<Fault> faults) {
    public Refusal {
        faults = List.copyOf(faults);
    }

    public static Refusal of(Rule rule) {
        return new Refusal(rule, null, List.of());
    }

    public static Refusal malformed(List<Fault> faults) {
        return new Refusal(Rule.ACTION_MUST_BE_WELL_FORMED, null, faults);
    }

    static Refusal changed(Line line) {
        return new Refusal(Rule.LINE_MUST_BE_AS_SEEN, line, List.of());
    }
}

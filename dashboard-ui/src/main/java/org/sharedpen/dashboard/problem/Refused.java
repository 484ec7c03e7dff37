package org.sharedpen.dashboard.problem;

import java.util.List;
import org.sharedpen.dashboard.problem.Problem.Fault;

/** Thrown to refuse a request; answered as its problem. */
public final class Refused extends RuntimeException {
    private final transient Problem problem;

    public Refused(Refusal refusal) {
        this(Problem.of(refusal));
    }

    private Refused(Problem problem) {
        super(problem.type(), null, false, false);
        this.problem = problem;
    }

    /** A refusal of one field of the request. */
    public static Refused field(String pointer, String detail) {
        return new Refused(Problem.of(Refusal.INVALID_REQUEST).with(List.of(new Fault(pointer, detail))));
    }

    public Problem problem() {
        return problem;
    }
}

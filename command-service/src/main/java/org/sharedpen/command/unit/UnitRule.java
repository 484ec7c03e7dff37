package org.sharedpen.command.unit;

import org.sharedpen.command.problem.Problem;

/** What must hold for a plan to be accepted; where it does not, the rule becomes the type of the problem. */
enum UnitRule {
    UNIT_ID_MUST_BE_NEW(Problem.conflict("unit-id-reused", "Another unit was planned under this id.")),
    LESSON_ID_MUST_BE_NEW(Problem.conflict("lesson-id-reused", "Another lesson was planned under this id.")),
    LESSONS_MUST_BE_FEW(Problem.conflict("too-many-lessons", "A unit has at most 60 lessons.")),
    UNIT_MUST_GO_ON(Problem.conflict("unit-completed", "The unit is completed; its plan stays as it is.")),
    LESSON_MUST_NOT_BE_OPENED(Problem.conflict(
            "lesson-opened", "The lesson has been opened; what was planned before it is what it is held against.")),
    LESSON_MUST_BE_PLANNED(Problem.notFound());

    private final Problem problem;

    UnitRule(Problem problem) {
        this.problem = problem;
    }

    RuntimeException refused() {
        return problem.refused();
    }
}

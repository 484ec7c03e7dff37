package org.sharedpen.command.lesson.action;

import java.util.Arrays;
import org.sharedpen.events.ActionId;
import org.sharedpen.events.ChoiceId;
import org.sharedpen.events.ContributionId;
import org.sharedpen.events.CriterionId;
import org.sharedpen.events.ExaminationId;
import org.sharedpen.events.LineId;
import org.sharedpen.events.ReasonId;
import org.sharedpen.events.ReflectionId;
import org.sharedpen.events.SegmentId;

/** The kinds of things that actions make and build on, each with the rules about its ids. */
enum Thing {
    LINE(LineId.class, Rule.LINE_MUST_STAND, Rule.LINE_ID_MUST_BE_NEW),
    CONTRIBUTION(ContributionId.class, Rule.CONTRIBUTION_MUST_BE_KNOWN, Rule.CONTRIBUTION_ID_MUST_BE_NEW),
    CHOICE(ChoiceId.class, Rule.CHOICE_MUST_BE_KNOWN, Rule.CHOICE_ID_MUST_BE_NEW),
    CRITERION(CriterionId.class, Rule.CRITERION_MUST_BE_KNOWN, Rule.CRITERION_ID_MUST_BE_NEW),
    EXAMINATION(ExaminationId.class, Rule.EXAMINATION_MUST_BE_KNOWN, Rule.EXAMINATION_ID_MUST_BE_NEW),
    REASON(ReasonId.class, Rule.ACTION_MUST_BE_KNOWN, Rule.REASON_ID_MUST_BE_NEW), // nothing builds on one
    REFLECTION(ReflectionId.class, Rule.REFLECTION_MUST_BE_KNOWN, Rule.REFLECTION_ID_MUST_BE_NEW),
    SEGMENT(SegmentId.class, Rule.SEGMENT_MUST_BE_KNOWN, Rule.SEGMENT_ID_MUST_BE_NEW),
    ACTION(ActionId.class, Rule.ACTION_MUST_BE_KNOWN, Rule.ACTION_ID_MUST_BE_NEW);

    private final Class<?> id;
    private final Rule known;
    private final Rule fresh;

    Thing(Class<?> id, Rule known, Rule fresh) {
        this.id = id;
        this.known = known;
        this.fresh = fresh;
    }

    /** The rule that is broken by referring to something that is not there. */
    static Rule mustBeKnown(Object id) {
        return of(id).known;
    }

    /** The rule that is broken by giving something an id that another thing has. */
    static Rule mustBeNew(Object id) {
        return of(id).fresh;
    }

    private static Thing of(Object id) {
        return Arrays.stream(values())
                .filter(thing -> thing.id.isInstance(id))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no such thing"));
    }
}

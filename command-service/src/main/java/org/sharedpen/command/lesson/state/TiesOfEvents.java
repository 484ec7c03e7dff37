package org.sharedpen.command.lesson.state;

import static org.sharedpen.command.lesson.state.Ties.NONE;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.sharedpen.events.ActionVoided;
import org.sharedpen.events.AttendanceCorrected;
import org.sharedpen.events.AttributionCorrected;
import org.sharedpen.events.CarriedLine;
import org.sharedpen.events.ChoiceOpened;
import org.sharedpen.events.ChoiceSettled;
import org.sharedpen.events.ContributionOffered;
import org.sharedpen.events.CraftFocus;
import org.sharedpen.events.CriterionStated;
import org.sharedpen.events.EditFocusCleared;
import org.sharedpen.events.EditFocusSet;
import org.sharedpen.events.EditParked;
import org.sharedpen.events.ExaminationClosed;
import org.sharedpen.events.LaterUseSampled;
import org.sharedpen.events.LessonClosed;
import org.sharedpen.events.LessonEvent;
import org.sharedpen.events.LessonOpened;
import org.sharedpen.events.LessonReopened;
import org.sharedpen.events.LineExamined;
import org.sharedpen.events.LineMoved;
import org.sharedpen.events.LineRemoved;
import org.sharedpen.events.LineRevised;
import org.sharedpen.events.LineScribed;
import org.sharedpen.events.LineSplit;
import org.sharedpen.events.LinesJoined;
import org.sharedpen.events.Link;
import org.sharedpen.events.Originator;
import org.sharedpen.events.PairsFormed;
import org.sharedpen.events.PassTaken;
import org.sharedpen.events.ReasonGiven;
import org.sharedpen.events.ReflectionRecorded;
import org.sharedpen.events.SegmentEnded;
import org.sharedpen.events.SegmentStarted;
import org.sharedpen.events.TextCarried;
import org.sharedpen.events.TurnTranscribed;
import org.sharedpen.events.VariationSampled;

/** The ties of every event of a lesson, one row each. */
final class TiesOfEvents {
    private static final Map<Class<?>, Function<LessonEvent, Ties>> ROWS = new HashMap<>();

    /** There is one edit focus in a lesson, and setting and clearing change it. */
    private static final Object EDIT_FOCUS = CraftFocus.class;

    static {
        row(LessonOpened.class, it -> NONE);
        row(LessonClosed.class, it -> NONE);
        row(LessonReopened.class, it -> NONE);
        row(ActionVoided.class, it -> NONE);
        row(AttendanceCorrected.class, it -> NONE);
        row(SegmentStarted.class, it -> NONE.making(it.segmentId()));
        row(SegmentEnded.class, it -> NONE.referringTo(it.segmentId()));
        row(PairsFormed.class, it -> NONE);
        row(EditFocusSet.class, it -> NONE.changing(EDIT_FOCUS));
        row(EditFocusCleared.class, it -> NONE.changing(EDIT_FOCUS));

        row(ContributionOffered.class, it -> NONE.making(it.contributionId())
                .referringTo(it.lineId(), it.choiceId())
                .with(it.originator()));
        row(AttributionCorrected.class, it -> NONE.referringTo(it.contributionId()));
        row(PassTaken.class, it -> NONE.with(Originator.pupil(it.pupilId())));
        row(ReasonGiven.class, it -> NONE.making(it.reasonId())
                .referringTo(it.choiceId(), it.examinationId(), it.contributionId(), it.lineId())
                .with(it.originator()));
        row(ChoiceOpened.class, it -> NONE.making(it.choiceId()).referringTo(it.lineId()));
        row(
                CriterionStated.class,
                it -> NONE.making(it.criterionId()).referringTo(it.choiceId()).with(it.originator()));
        row(ChoiceSettled.class, it -> NONE.referringTo(it.choiceId(), it.contributionId())
                .referringTo(it.criterionIds().toArray())
                .with(it.decider()));
        row(EditParked.class, it -> NONE.referringTo(it.contributionId()));
        row(TurnTranscribed.class, it -> NONE);

        row(LineScribed.class, it -> NONE.making(it.lineId())
                .referringTo(it.afterLineId())
                .referringTo(linked(it.links()))
                .changing(it.lineId())
                .with(it.originator(), it.scribe()));
        row(LineExamined.class, it -> NONE.making(it.examinationId()).referringTo(it.lineId()));
        row(ExaminationClosed.class, it -> NONE.referringTo(it.examinationId()).with(it.decider()));
        row(LineRevised.class, it -> NONE.referringTo(it.choiceId(), it.examinationId())
                .referringTo(linked(it.links()))
                .changing(it.lineId())
                .with(it.originator(), it.scribe())
                .with(it.narration() == null ? null : it.narration().originator()));
        row(LineSplit.class, it -> NONE.making(it.newLineId()).changing(it.lineId(), it.newLineId()));
        row(LinesJoined.class, it -> NONE.changing(it.lineId(), it.nextLineId()));
        row(LineMoved.class, it -> NONE.referringTo(it.afterLineId()).changing(it.lineId()));
        row(LineRemoved.class, it -> NONE.changing(it.lineId()));
        row(TextCarried.class, it -> NONE.making(carried(it)).changing(carried(it)));

        row(VariationSampled.class, it -> NONE.referringTo(it.lineId()));
        row(ReflectionRecorded.class, it -> NONE.making(it.reflectionId())
                .referringTo(it.choiceId(), it.examinationId(), it.lineId(), it.contributionId()));
        row(LaterUseSampled.class, it -> NONE.referringTo(it.reflectionId()));
    }

    private TiesOfEvents() {}

    static Ties of(LessonEvent event) {
        Function<LessonEvent, Ties> row = ROWS.get(event.getClass());
        if (row == null) {
            throw new IllegalStateException("no ties of " + event.getClass().getSimpleName());
        }
        return row.apply(event);
    }

    static Set<Class<?>> kinds() {
        return Set.copyOf(ROWS.keySet());
    }

    private static <E extends LessonEvent> void row(Class<E> kind, Function<E, Ties> ties) {
        ROWS.put(kind, event -> ties.apply(kind.cast(event)));
    }

    private static Object[] linked(List<Link> links) {
        return links.stream().map(Link::contributionId).toArray();
    }

    private static Object[] carried(TextCarried carried) {
        return carried.lines().stream().map(CarriedLine::lineId).toArray();
    }
}

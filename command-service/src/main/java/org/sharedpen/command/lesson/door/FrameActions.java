package org.sharedpen.command.lesson.door;

import java.util.HashSet;
import java.util.Map;
import java.util.function.Function;
import org.sharedpen.command.lesson.action.Action;
import org.sharedpen.command.lesson.frame.ClearEditFocus;
import org.sharedpen.command.lesson.frame.CloseLesson;
import org.sharedpen.command.lesson.frame.CorrectAttendance;
import org.sharedpen.command.lesson.frame.EndSegment;
import org.sharedpen.command.lesson.frame.FormPairs;
import org.sharedpen.command.lesson.frame.OpenLesson;
import org.sharedpen.command.lesson.frame.ReopenLesson;
import org.sharedpen.command.lesson.frame.SetEditFocus;
import org.sharedpen.command.lesson.frame.StartSegment;
import org.sharedpen.command.lesson.frame.VoidAction;
import org.sharedpen.events.ActionId;
import org.sharedpen.events.CaptureMode;
import org.sharedpen.events.CraftFocus;
import org.sharedpen.events.PupilId;
import org.sharedpen.events.SegmentId;
import org.sharedpen.events.SegmentKind;

/** Reads the actions about the lesson itself. */
final class FrameActions {
    private static final int SHORTEST = 5;
    private static final int LONGEST = 7200;
    static final Map<String, Function<Fields, Action>> READERS = Map.of(
            "open-lesson", FrameActions::openLesson,
            "correct-attendance",
                    fields -> new CorrectAttendance(fields.id("pupilId", PupilId::new), fields.yesOrNo("present")),
            "start-segment", FrameActions::startSegment,
            "end-segment", FrameActions::endSegment,
            "form-pairs", fields -> new FormPairs(fields.pairs("pairs")),
            "set-edit-focus", fields -> new SetEditFocus(fields.word("craftFocus", CraftFocus.class)),
            "clear-edit-focus", fields -> new ClearEditFocus(fields.wordIfGiven("craftFocus", CraftFocus.class)),
            "close-lesson", fields -> new CloseLesson(),
            "reopen-lesson", fields -> new ReopenLesson(),
            "void-action",
                    fields -> new VoidAction(fields.id("targetActionId", ActionId::new), fields.textIfGiven("reason")));

    private FrameActions() {}

    private static Action openLesson(Fields fields) {
        fields.exactlyOne("presentPupilIds", "absentPupilIds");
        HashSet<PupilId> listed = new HashSet<>(fields.ids("presentPupilIds", PupilId::new));
        listed.addAll(fields.ids("absentPupilIds", PupilId::new));
        return new OpenLesson(listed, fields.has("presentPupilIds"), fields.word("captureMode", CaptureMode.class));
    }

    private static Action startSegment(Fields fields) {
        return new StartSegment(
                fields.id("segmentId", SegmentId::new),
                fields.word("kind", SegmentKind.class),
                fields.wholeIfGiven("plannedSeconds", SHORTEST, LONGEST));
    }

    private static Action endSegment(Fields fields) {
        fields.wordIfGiven("kind", SegmentKind.class); // the contract has it; the segment knows its kind
        return new EndSegment(fields.id("segmentId", SegmentId::new));
    }
}

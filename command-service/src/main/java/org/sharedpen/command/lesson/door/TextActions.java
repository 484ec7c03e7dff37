package org.sharedpen.command.lesson.door;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.sharedpen.command.lesson.action.Action;
import org.sharedpen.command.lesson.action.Seen;
import org.sharedpen.command.lesson.action.Text;
import org.sharedpen.command.lesson.text.CarryText;
import org.sharedpen.command.lesson.text.CloseExamination;
import org.sharedpen.command.lesson.text.EarlierWall;
import org.sharedpen.command.lesson.text.ExamineLine;
import org.sharedpen.command.lesson.text.JoinLines;
import org.sharedpen.command.lesson.text.MoveLine;
import org.sharedpen.command.lesson.text.Reasoning;
import org.sharedpen.command.lesson.text.RemoveLine;
import org.sharedpen.command.lesson.text.ReviseLine;
import org.sharedpen.command.lesson.text.ScribeLine;
import org.sharedpen.command.lesson.text.SplitLine;
import org.sharedpen.events.ChoiceId;
import org.sharedpen.events.ContributionId;
import org.sharedpen.events.CraftFocus;
import org.sharedpen.events.ExaminationId;
import org.sharedpen.events.ExaminationOutcome;
import org.sharedpen.events.ExaminationQuestion;
import org.sharedpen.events.LessonId;
import org.sharedpen.events.LineId;
import org.sharedpen.events.Originator;
import org.sharedpen.events.SettledBy;

/** Reads the actions about what stands on the wall. */
final class TextActions {
    static final Map<String, Function<Fields, Action>> READERS = Map.of(
            "scribe-line",
            TextActions::scribeLine,
            "revise-line",
            TextActions::reviseLine,
            "split-line",
            fields -> new SplitLine(seen(fields), fields.whole("at", 0), fields.id("newLineId", LineId::new)),
            "join-lines",
            fields -> new JoinLines(
                    seen(fields), new Seen(fields.id("nextLineId", LineId::new), fields.whole("nextBaseVersion", 1))),
            "move-line",
            fields -> new MoveLine(seen(fields), fields.idIfGiven("afterLineId", LineId::new)),
            "remove-line",
            TextActions::removeLine,
            "examine-line",
            fields -> new ExamineLine(
                    fields.id("examinationId", ExaminationId::new),
                    fields.id("lineId", LineId::new),
                    fields.word("question", ExaminationQuestion.class)),
            "close-examination",
            TextActions::closeExamination,
            "carry-text",
            TextActions::carryText);

    private TextActions() {}

    private static Action scribeLine(Fields fields) {
        return new ScribeLine(
                fields.id("lineId", LineId::new),
                fields.idIfGiven("afterLineId", LineId::new),
                fields.text("text"),
                fields.ids("contributionIds", ContributionId::new),
                Originators.readOrTeacher(fields, "originator"),
                Originators.readOrTeacher(fields, "scribe"));
    }

    private static Action reviseLine(Fields fields) {
        return new ReviseLine(
                seen(fields),
                fields.text("text"),
                Originators.readOrTeacher(fields, "originator"),
                Originators.readOrTeacher(fields, "scribe"),
                fields.ids("contributionIds", ContributionId::new),
                fields.idIfGiven("choiceId", ChoiceId::new),
                fields.idIfGiven("examinationId", ExaminationId::new),
                fields.wordIfGiven("craftFocus", CraftFocus.class),
                fields.has("narration") ? narration(fields.inside("narration", "Narration")) : null);
    }

    private static Reasoning narration(Fields fields) {
        Originator originator = Originators.read(fields, "originator");
        Text text = fields.text("text");
        fields.nothingElse();
        return new Reasoning(originator, text);
    }

    private static Action removeLine(Fields fields) {
        fields.idIfGiven("afterLineId", LineId::new); // the contract lists it beside moving; it says nothing here
        return new RemoveLine(seen(fields));
    }

    private static Action closeExamination(Fields fields) {
        ExaminationOutcome outcome = fields.word("outcome", ExaminationOutcome.class);
        return new CloseExamination(
                fields.id("examinationId", ExaminationId::new),
                outcome,
                outcome == ExaminationOutcome.REWORKED
                        ? fields.word("settledBy", SettledBy.class)
                        : fields.wordIfGiven("settledBy", SettledBy.class),
                Originators.readIfGiven(fields, "decider"));
    }

    private static Action carryText(Fields fields) {
        List<LineId> lines = fields.ids("lineIds", LineId::new);
        if (fields.has("lineIds") && lines.isEmpty()) {
            fields.fault("lineIds", "Name the lines that are to come along; without this, all of them do.");
        }
        return new CarryText(fields.id("fromLessonId", LessonId::new), lines, EarlierWall.ELSEWHERE);
    }

    private static Seen seen(Fields fields) {
        return new Seen(fields.id("lineId", LineId::new), fields.whole("baseVersion", 1));
    }
}

package org.sharedpen.command.lesson.text;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sharedpen.command.lesson.action.Action;
import org.sharedpen.command.lesson.action.Admission;
import org.sharedpen.command.lesson.action.Context;
import org.sharedpen.command.lesson.action.Decision;
import org.sharedpen.command.lesson.action.Seen;
import org.sharedpen.command.lesson.action.Text;
import org.sharedpen.command.lesson.state.LessonState;
import org.sharedpen.events.ChoiceId;
import org.sharedpen.events.ContributionId;
import org.sharedpen.events.CraftFocus;
import org.sharedpen.events.ExaminationId;
import org.sharedpen.events.LineRevised;
import org.sharedpen.events.Narration;
import org.sharedpen.events.Originator;
import org.sharedpen.events.PupilId;
import org.sharedpen.events.SealedWords;

/** Someone rewrites a line, perhaps for a reason that they say aloud. */
public record ReviseLine(
        Seen line,
        Text text,
        Originator originator,
        Originator scribe,
        List<ContributionId> contributions,
        @Nullable ChoiceId choice,
        @Nullable ExaminationId examination,
        @Nullable CraftFocus craftFocus,
        @Nullable Reasoning narration)
        implements Action {
    public ReviseLine {
        contributions = List.copyOf(contributions);
    }

    @Override
    public Admission admission() {
        return Admission.ALSO_LATE;
    }

    @Override
    public List<Object> buildsOn() {
        return Stream.concat(Action.given(line.lineId(), choice, examination).stream(), contributions.stream())
                .toList();
    }

    @Override
    public List<Seen> seen() {
        return List.of(line);
    }

    @Override
    public List<PupilId> pupils() {
        return Stream.of(originator, scribe, narration == null ? Originator.TEACHER : narration.originator())
                .flatMap(who -> who.pupilIds().stream())
                .toList();
    }

    @Override
    public Decision decide(LessonState lesson, Context context) {
        if (lesson.wall().reads(line.lineId(), text.value())) {
            return Decision.withoutEffect();
        }
        int version = line.version() + 1;
        return Decision.record(new LineRevised(
                line.lineId(),
                version,
                text.value(),
                originator,
                scribe,
                Links.between(contributions, text, lesson, context),
                choice,
                examination,
                craftFocus,
                narrated(version, context)));
    }

    private @Nullable Narration narrated(int version, Context context) {
        if (narration == null) {
            return null;
        }
        String place = line.lineId() + ":" + version;
        SealedWords sealed = context.seal(narration.originator(), place, "narration", narration.text());
        return new Narration(narration.originator(), sealed);
    }
}

package org.sharedpen.command.lesson;

import static org.sharedpen.command.lesson.Telling.contribution;
import static org.sharedpen.command.lesson.Telling.id;
import static org.sharedpen.command.lesson.Telling.line;
import static org.sharedpen.command.lesson.Telling.pupil;
import static org.sharedpen.command.lesson.Telling.the;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sharedpen.command.lesson.action.Action;
import org.sharedpen.command.lesson.action.Text;
import org.sharedpen.command.lesson.frame.ClearEditFocus;
import org.sharedpen.command.lesson.frame.FormPairs;
import org.sharedpen.command.lesson.frame.SetEditFocus;
import org.sharedpen.command.lesson.talk.OpenChoice;
import org.sharedpen.command.lesson.talk.ParkEdit;
import org.sharedpen.command.lesson.talk.SettleChoice;
import org.sharedpen.command.lesson.talk.StateCriterion;
import org.sharedpen.command.lesson.text.CloseExamination;
import org.sharedpen.command.lesson.text.ExamineLine;
import org.sharedpen.events.ChoiceId;
import org.sharedpen.events.CraftFocus;
import org.sharedpen.events.CriterionId;
import org.sharedpen.events.ExaminationId;
import org.sharedpen.events.ExaminationOutcome;
import org.sharedpen.events.ExaminationQuestion;
import org.sharedpen.events.Originator;
import org.sharedpen.events.PupilId;
import org.sharedpen.events.SettledBy;

/** The phrases in which a class decides: its choices, examinations and edit focus, and the pairs that it talks in. */
final class Deciding {
    private Deciding() {}

    static ChoiceId choice(String name) {
        return new ChoiceId(id(name));
    }

    static CriterionId criterion(String name) {
        return new CriterionId(id("criterion " + name));
    }

    static ExaminationId examination(String name) {
        return new ExaminationId(id(name));
    }

    static Action asks(String choice) {
        return new OpenChoice(choice(choice), new Text(choice), null);
    }

    static Action asksAbout(String line, String choice) {
        return new OpenChoice(choice(choice), new Text(choice), line(line));
    }

    static Action states(String pupil, String choice, String words) {
        return new StateCriterion(choice(choice), criterion(words), the(pupil), new Text(words));
    }

    static Action settles(String choice, String contribution, String... criteria) {
        return settledFor(choice, contribution, null, criteria);
    }

    static Action settledFor(String choice, String contribution, @Nullable Originator decider, String... criteria) {
        return new SettleChoice(
                choice(choice),
                contribution(contribution),
                SettledBy.VOTE,
                decider,
                Stream.of(criteria).map(Deciding::criterion).toList());
    }

    static Action parks(String contribution) {
        return new ParkEdit(contribution(contribution), null);
    }

    static Action parksFor(String reason, String contribution) {
        return new ParkEdit(contribution(contribution), new Text(reason));
    }

    static Action looksAt(String line, String examination) {
        return new ExamineLine(examination(examination), line(line), ExaminationQuestion.STRONGER);
    }

    static Action keeps(String examination) {
        return new CloseExamination(examination(examination), ExaminationOutcome.KEPT, null, null);
    }

    static Action reworks(String examination, Originator decider) {
        return new CloseExamination(examination(examination), ExaminationOutcome.REWORKED, SettledBy.PUPIL, decider);
    }

    static Action attendsTo(CraftFocus focus) {
        return new SetEditFocus(focus);
    }

    static Action attendsToAll() {
        return new ClearEditFocus(null);
    }

    static Action attendsNoMoreTo(CraftFocus focus) {
        return new ClearEditFocus(focus);
    }

    @SafeVarargs
    static Action pairs(List<PupilId>... pairs) {
        return new FormPairs(List.of(pairs));
    }

    static List<PupilId> together(String... pupils) {
        return Stream.of(pupils).map(name -> pupil(name)).toList();
    }
}

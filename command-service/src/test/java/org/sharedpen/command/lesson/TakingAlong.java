package org.sharedpen.command.lesson;

import static org.sharedpen.command.lesson.Deciding.choice;
import static org.sharedpen.command.lesson.Deciding.examination;
import static org.sharedpen.command.lesson.Telling.contribution;
import static org.sharedpen.command.lesson.Telling.id;
import static org.sharedpen.command.lesson.Telling.line;
import static org.sharedpen.command.lesson.Telling.pupil;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sharedpen.command.lesson.action.Action;
import org.sharedpen.command.lesson.action.Text;
import org.sharedpen.command.lesson.release.RecordReflection;
import org.sharedpen.command.lesson.release.SampleLaterUse;
import org.sharedpen.command.lesson.release.SampleVariation;
import org.sharedpen.command.lesson.text.CarryText;
import org.sharedpen.command.lesson.text.EarlierWall;
import org.sharedpen.events.Divergence;
import org.sharedpen.events.LessonId;
import org.sharedpen.events.ReflectionId;
import org.sharedpen.events.Support;
import org.sharedpen.events.Used;

/** The phrases for what goes on: text from an earlier lesson, what pupils write themselves and mean to use. */
final class TakingAlong {
    static final LessonId EARLIER = new LessonId(id("earlier lesson"));

    private TakingAlong() {}

    static ReflectionId reflection(String name) {
        return new ReflectionId(id("reflection " + name));
    }

    /** All of that lesson's wall, or these of its lines. */
    static Action carried(Story earlier, String... lines) {
        return carried(EarlierWall.of(earlier.lesson), lines);
    }

    static Action carried(EarlierWall wall, String... lines) {
        return new CarryText(EARLIER, Stream.of(lines).map(Telling::line).toList(), wall);
    }

    static Action variesBy(String pupil, @Nullable String words, @Nullable String line) {
        return new SampleVariation(
                pupil(pupil),
                Divergence.VARIATION,
                words == null ? null : new Text(words),
                line == null ? null : line(line));
    }

    static Action means(String pupil, String contribution) {
        return new RecordReflection(
                reflection(pupil), pupil(pupil), null, null, null, contribution(contribution), new Text("I will"));
    }

    static Action meansTheLine(String pupil, String line) {
        return new RecordReflection(reflection(pupil), pupil(pupil), null, null, line(line), null, null);
    }

    static Action meansTheChoice(String pupil, String choice) {
        return new RecordReflection(reflection(pupil), pupil(pupil), choice(choice), null, null, null, null);
    }

    static Action meansTheRework(String pupil, String examination) {
        return new RecordReflection(reflection(pupil), pupil(pupil), null, examination(examination), null, null, null);
    }

    /** A look at later writing, of whom it is known whose it is. */
    static Action used(String pupil, String quote) {
        return usedWithoutKnowing(pupil, quote).by(pupil(pupil));
    }

    static SampleLaterUse usedWithoutKnowing(String pupil, String quote) {
        return new SampleLaterUse(
                reflection(pupil),
                new Text("A letter home"),
                LocalDate.of(2026, 3, 9),
                Used.YES,
                Support.CLUE,
                new Text(quote),
                null);
    }

    static EarlierWall blank() {
        return new EarlierWall(true, 0, List.of());
    }
}

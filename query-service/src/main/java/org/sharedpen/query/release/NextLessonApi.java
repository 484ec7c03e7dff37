package org.sharedpen.query.release;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sharedpen.events.LessonId;
import org.sharedpen.events.Originator;
import org.sharedpen.events.StreamId;
import org.sharedpen.events.UnitId;
import org.sharedpen.query.balance.ReleaseSettings;
import org.sharedpen.query.balance.measure.Bands;
import org.sharedpen.query.decisions.ClassDecisions;
import org.sharedpen.query.session.Caller;
import org.sharedpen.query.session.KeyRing;
import org.sharedpen.query.session.Opener;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What to plan next in a unit, and on what evidence. */
@RestController
class NextLessonApi {
    private final FreshUnits units;
    private final ClassDecisions decisions;
    private final KeyRing keys;
    private final Bands bands;

    NextLessonApi(FreshUnits units, ClassDecisions decisions, KeyRing keys, ReleaseSettings settings) {
        this.units = units;
        this.decisions = decisions;
        this.keys = keys;
        this.bands = settings.asBands();
    }

    @GetMapping("/api/units/{unit}/next-lesson")
    NextLessonAnswer next(Caller caller, @PathVariable UnitId unit, @RequestParam @Nullable String after) {
        FreshUnits.Seen seen = units.see(caller, unit, after);
        boolean visible = seen.place().pupilsVisible();
        List<KeptRow> kept = seen.kept();
        Opener opener = keys.of(
                caller.school(),
                kept.stream().filter(row -> visible && row.reason() != null).map(row -> Originator.TEACHER));
        UnitSoFar soFar = seen.unit();
        Advised advised = Advising.of(soFar, bands);
        return new NextLessonAnswer(
                advised.advice(),
                advised.level(),
                advised.facts(),
                decisions.strongest(caller.school(), unit, visible).orElse(null),
                advised.caseAgainst(),
                soFar.lastClosed().map(TaughtLesson::plannedLevel).orElse(null),
                soFar.lastClosed().map(NextLessonAnswer.LastLesson::of).orElse(null),
                soFar.next().map(NextLessonAnswer.LessonToCome::of).orElse(null),
                soFar.shift(),
                NextLessonAnswer.NotYetHeard.in(soFar),
                NextLessonAnswer.Intentions.of(soFar.laterUse()),
                kept.stream().map(row -> kept(row, opener, visible)).toList(),
                visible,
                seen.asOf());
    }

    private static NextLessonAnswer.KeptChoice kept(KeptRow row, Opener opener, boolean visible) {
        LessonId lesson = new LessonId(row.lessonId());
        StreamId unit = StreamId.of(row.school(), new UnitId(row.unitId()));
        String reason = !visible || row.reason() == null
                ? null
                : opener.open(unit, Originator.TEACHER, lesson, "reason", row.reason())
                        .orElse(null);
        return new NextLessonAnswer.KeptChoice(
                lesson, row.advice(), row.advisedLevel(), row.plannedLevel(), row.chosenLevel(), reason, row.at());
    }
}

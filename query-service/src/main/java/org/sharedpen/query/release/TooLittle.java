package org.sharedpen.query.release;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.sharedpen.events.Advice;
import org.sharedpen.query.balance.frame.State;

/** The full answer where there is too little to say: what there is, and what it would take. */
final class TooLittle {
    private TooLittle() {}

    static Advised of(UnitSoFar unit) {
        List<TaughtLesson> newestFirst = new ArrayList<>(unit.lessons());
        Collections.reverse(newestFirst);
        List<Fact> facts = Stream.concat(
                        newestFirst.stream().filter(lesson -> lesson.state() != State.PLANNED),
                        unit.lessons().stream().filter(lesson -> lesson.state() == State.PLANNED))
                .map(lesson -> new Fact(sentence(lesson), lesson.lessonId(), Fact.Kind.RECORDED))
                .toList();
        return new Advised(Advice.TOO_LITTLE_TO_SAY, null, facts, caseAgainst(unit));
    }

    private static String sentence(TaughtLesson lesson) {
        String of = "The lesson of " + Told.day(lesson.date());
        if (lesson.state() == State.PLANNED) {
            return of + " has not been taught yet.";
        }
        if (lesson.state() == State.OPEN) {
            return of + " has not been closed yet.";
        }
        if (lesson.talkAlone()) {
            return of + " is a transcript; talk does not say whose words are on the wall.";
        }
        String counts = "%s has %s and %s"
                .formatted(
                        of,
                        Told.some(lesson.contributions(), "contribution", "contributions"),
                        Told.some(lesson.words().total(), "new word on the wall", "new words on the wall"));
        return counts
                + (lesson.usable()
                        ? ", which is enough to count; two such lessons are needed."
                        : "; it takes ten contributions and thirty words.");
    }

    private static String caseAgainst(UnitSoFar unit) {
        List<TaughtLesson> usable = unit.usable();
        if (!usable.isEmpty()) {
            return Facts.share(usable.get(0), "One lesson does say something: in it") + ".";
        }
        return unit.lastClosed()
                .map(last -> "Level %d was planned for the lesson of %s, and nothing recorded speaks against it."
                        .formatted(last.plannedLevel(), Told.day(last.date())))
                .orElse("Nothing has been recorded yet, so what you see yourself counts for more than this page.");
    }
}

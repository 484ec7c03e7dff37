package org.sharedpen.dashboard.lesson;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sharedpen.dashboard.gauge.Gauge;
import org.sharedpen.dashboard.gauge.ReleaseScale;
import org.sharedpen.dashboard.gauge.ReleaseScale.Band;
import org.sharedpen.dashboard.wording.Wording;

/** What a lesson's figures say: the finding, planned beside enacted, and the gauges in their order. */
record LessonReport(String finding, String levels, List<Reading> gauges) {

    /** One gauge as it stands on the page; only the words have the plan's band behind them. */
    record Reading(String name, Gauge gauge, @Nullable Band band) {}

    static LessonReport of(LessonFrame frame, LessonBalance balance, ReleaseScale scale, Wording wording) {
        Integer planned = planned(frame, balance);
        return frame.isTalk()
                ? new LessonReport(talk(balance, wording), wording.say("lesson.talk.levels"), talk(balance))
                : new LessonReport(
                        words(balance, wording), levels(balance, planned, wording), gauges(balance, planned, scale));
    }

    /** The level that the lesson is held against. */
    static @Nullable Integer planned(LessonFrame frame, LessonBalance balance) {
        return balance.plannedLevel() == null ? frame.plannedLevel() : balance.plannedLevel();
    }

    private static String words(LessonBalance balance, Wording wording) {
        Gauge words = balance.gauge("words");
        return words.tells()
                ? wording.say("lesson.finding", wording.share(words), wording.interval(words))
                : wording.say("lesson.finding.none");
    }

    private static String talk(LessonBalance balance, Wording wording) {
        Gauge turns = talk(balance, "turns");
        return turns.tells()
                ? wording.say("lesson.talk.finding", wording.share(turns), wording.share(talk(balance, "words")))
                : wording.say("lesson.talk.finding.none");
    }

    private static String levels(LessonBalance balance, @Nullable Integer planned, Wording wording) {
        String plan = planned == null
                ? wording.say("lesson.planned.none")
                : wording.say("lesson.planned", planned, wording.of("level", String.valueOf(planned)));
        Integer enacted = balance.enactedLevel();
        if (enacted == null) {
            return plan + " " + wording.say("lesson.enacted.none");
        }
        String done = wording.say("lesson.enacted", enacted, wording.of("level", String.valueOf(enacted)));
        return plan + " " + done + ("MIXED".equals(balance.verdict()) ? " " + wording.say("lesson.mixed") : "");
    }

    private static List<Reading> gauges(LessonBalance balance, @Nullable Integer planned, ReleaseScale scale) {
        Band band = planned == null ? null : scale.band(planned);
        Stream<Reading> writing = Stream.of("words", "wall", "offers", "decisions", "reasons")
                .map(name -> new Reading(name, balance.gauge(name), name.equals("words") ? band : null));
        return Stream.concat(writing, talk(balance).stream()).toList();
    }

    private static List<Reading> talk(LessonBalance balance) {
        return Stream.of("turns", "words")
                .filter(name -> balance.talkGauge(name) != null)
                .map(name -> new Reading("talk." + name, talk(balance, name), null))
                .toList();
    }

    private static Gauge talk(LessonBalance balance, String name) {
        Gauge found = balance.talkGauge(name);
        return found == null ? Gauge.NOTHING : found;
    }
}

package org.sharedpen.dashboard.lesson;

import java.util.ArrayList;
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
        Gauge words = balance.gauge("words");
        Integer planned = balance.plannedLevel() == null ? frame.plannedLevel() : balance.plannedLevel();
        String finding = words.tells()
                ? wording.say("lesson.finding", wording.share(words), wording.interval(words))
                : wording.say("lesson.finding.none");
        return new LessonReport(finding, levels(balance, planned, wording), gauges(balance, planned, scale));
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
        Stream<Reading> talk = Stream.of("turns", "words")
                .filter(name -> balance.talkGauge(name) != null)
                .map(name -> new Reading("talk." + name, talk(balance, name), null));
        return Stream.concat(writing, talk).toList();
    }

    private static Gauge talk(LessonBalance balance, String name) {
        Gauge found = balance.talkGauge(name);
        return found == null ? Gauge.NOTHING : found;
    }

    /** The counts beside the gauges, a sentence each; what did not occur is not spoken of. */
    static List<String> facts(LessonBalance balance, Wording wording) {
        List<String> facts = new ArrayList<>();
        if (balance.interrogation() != null && balance.interrogation().scribed() > 0) {
            LessonBalance.Interrogation asked = balance.interrogation();
            facts.add(wording.say("lesson.fact.interrogation", asked.scribed(), asked.examined(), asked.reworked()));
        }
        if (balance.criteria() != null && balance.criteria().settled() > 0) {
            LessonBalance.Criteria criteria = balance.criteria();
            facts.add(wording.say(
                    "lesson.fact.criteria",
                    criteria.criteriaFirst(),
                    criteria.settled(),
                    criteria.byPupils(),
                    criteria.total()));
        }
        if (balance.focus() != null && balance.focus().edits() > 0) {
            LessonBalance.Focus focus = balance.focus();
            facts.add(wording.say("lesson.fact.focus", focus.onFocus(), focus.edits(), focus.parked()));
        }
        if (balance.narrated() != null && balance.narrated().revisions() > 0) {
            LessonBalance.Narrated told = balance.narrated();
            facts.add(wording.say("lesson.fact.narrated", told.narrated(), told.revisions()));
        }
        if (balance.fidelity() != null && balance.fidelity().verbatimRate() != null) {
            facts.add(wording.say(
                    "lesson.fact.verbatim", wording.percent(balance.fidelity().verbatimRate())));
        }
        return facts;
    }
}

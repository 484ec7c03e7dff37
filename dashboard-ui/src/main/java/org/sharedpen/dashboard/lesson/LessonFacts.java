package org.sharedpen.dashboard.lesson;

import java.util.ArrayList;
import java.util.List;
import org.sharedpen.dashboard.wording.Wording;

/** The counts beside the gauges, a sentence each; what did not occur is not spoken of. */
final class LessonFacts {

    private LessonFacts() {}

    static List<String> of(LessonBalance balance, Wording wording) {
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

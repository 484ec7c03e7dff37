package org.sharedpen.query.export.xapi;

import java.util.Optional;
import org.sharedpen.events.ChoiceOpened;
import org.sharedpen.events.ChoiceSettled;
import org.sharedpen.events.ContributionOffered;
import org.sharedpen.events.CriterionStated;
import org.sharedpen.events.EditParked;
import org.sharedpen.events.LessonEvent;
import org.sharedpen.events.LessonId;
import org.sharedpen.events.PassTaken;
import org.sharedpen.events.ReasonGiven;
import org.sharedpen.events.TurnTranscribed;

/** What was said and decided, as something done. */
record Talk(Actors actors, LessonId lesson) {

    Optional<Done> told(LessonEvent event) {
        if (event instanceof ContributionOffered offered) {
            return Optional.of(
                    Done.of(actors.of(offered.originator()), "offered", "contribution", offered.contributionId())
                            .with("originator", offered.originator().kind())
                            .with("form", offered.form())
                            .with("route", offered.route())
                            .with("word-count", offered.wordCount()));
        }
        if (event instanceof PassTaken pass) {
            return Optional.of(Done.of(actors.pupil(pass.pupilId()), "took-a-pass", "lesson", lesson));
        }
        if (event instanceof TurnTranscribed turn) {
            return Optional.of(Done.of(actors.of(turn.originator()), "spoke", "turn", lesson + "/" + turn.turn())
                    .with("word-count", turn.wordCount()));
        }
        if (event instanceof ReasonGiven reason) {
            return Optional.of(Done.of(actors.of(reason.originator()), "gave", "reason", reason.reasonId())
                    .with("about", about(reason)));
        }
        if (event instanceof EditParked parked) {
            return Optional.of(Done.of(actors.teacher(), "parked", "contribution", parked.contributionId()));
        }
        return chosen(event);
    }

    private Optional<Done> chosen(LessonEvent event) {
        if (event instanceof ChoiceOpened opened) {
            return Optional.of(Done.of(actors.teacher(), "opened", "choice", opened.choiceId()));
        }
        if (event instanceof CriterionStated stated) {
            return Optional.of(Done.of(actors.of(stated.originator()), "stated", "criterion", stated.criterionId())
                    .with("about", Iri.activity("choice", stated.choiceId())));
        }
        if (event instanceof ChoiceSettled settled) {
            return Optional.of(Done.of(
                            actors.settler(settled.settledBy(), settled.decider()),
                            "settled",
                            "choice",
                            settled.choiceId())
                    .with("settled-by", settled.settledBy())
                    .with("chosen", Iri.activity("contribution", settled.contributionId())));
        }
        return Optional.empty();
    }

    private static String about(ReasonGiven reason) {
        return Iri.oneOf(reason.choiceId(), reason.examinationId(), reason.lineId(), reason.contributionId());
    }
}

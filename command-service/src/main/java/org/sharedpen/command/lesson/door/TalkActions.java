package org.sharedpen.command.lesson.door;

import java.util.Map;
import java.util.function.Function;
import org.sharedpen.command.lesson.action.Action;
import org.sharedpen.command.lesson.talk.CorrectAttribution;
import org.sharedpen.command.lesson.talk.GiveReason;
import org.sharedpen.command.lesson.talk.OfferContribution;
import org.sharedpen.command.lesson.talk.TakePass;
import org.sharedpen.events.ChoiceId;
import org.sharedpen.events.ContributionId;
import org.sharedpen.events.ExaminationId;
import org.sharedpen.events.Form;
import org.sharedpen.events.LineId;
import org.sharedpen.events.PupilId;
import org.sharedpen.events.ReasonId;
import org.sharedpen.events.Route;

/** Reads the actions about what was said. */
final class TalkActions {
    static final Map<String, Function<Fields, Action>> READERS = Map.of(
            "offer-contribution",
            TalkActions::offerContribution,
            "correct-attribution",
            fields -> new CorrectAttribution(
                    fields.id("contributionId", ContributionId::new), Originators.read(fields, "originator")),
            "take-pass",
            fields -> new TakePass(fields.id("pupilId", PupilId::new)),
            "give-reason",
            TalkActions::giveReason);

    private TalkActions() {}

    private static Action offerContribution(Fields fields) {
        return new OfferContribution(
                fields.id("contributionId", ContributionId::new),
                Originators.read(fields, "originator"),
                fields.wordIfGiven("form", Form.class),
                fields.wordIfGiven("route", Route.class),
                fields.textIfGiven("text"),
                fields.idIfGiven("choiceId", ChoiceId::new),
                fields.idIfGiven("lineId", LineId::new));
    }

    private static Action giveReason(Fields fields) {
        fields.exactlyOne("choiceId", "examinationId", "contributionId", "lineId");
        return new GiveReason(
                fields.id("reasonId", ReasonId::new),
                Originators.read(fields, "originator"),
                fields.textIfGiven("text"),
                fields.idIfGiven("choiceId", ChoiceId::new),
                fields.idIfGiven("examinationId", ExaminationId::new),
                fields.idIfGiven("contributionId", ContributionId::new),
                fields.idIfGiven("lineId", LineId::new));
    }
}

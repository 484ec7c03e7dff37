package org.sharedpen.command.lesson.door;

import java.util.Map;
import java.util.function.Function;
import org.sharedpen.command.lesson.action.Action;
import org.sharedpen.command.lesson.talk.CorrectAttribution;
import org.sharedpen.command.lesson.talk.GiveReason;
import org.sharedpen.command.lesson.talk.OfferContribution;
import org.sharedpen.command.lesson.talk.OpenChoice;
import org.sharedpen.command.lesson.talk.ParkEdit;
import org.sharedpen.command.lesson.talk.SettleChoice;
import org.sharedpen.command.lesson.talk.StateCriterion;
import org.sharedpen.command.lesson.talk.TakePass;
import org.sharedpen.events.ChoiceId;
import org.sharedpen.events.ContributionId;
import org.sharedpen.events.CriterionId;
import org.sharedpen.events.ExaminationId;
import org.sharedpen.events.Form;
import org.sharedpen.events.LineId;
import org.sharedpen.events.PupilId;
import org.sharedpen.events.ReasonId;
import org.sharedpen.events.Route;
import org.sharedpen.events.SettledBy;

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
            TalkActions::giveReason,
            "open-choice",
            fields -> new OpenChoice(
                    fields.id("choiceId", ChoiceId::new),
                    fields.text("question"),
                    fields.idIfGiven("lineId", LineId::new)),
            "state-criterion",
            TalkActions::stateCriterion,
            "settle-choice",
            TalkActions::settleChoice,
            "park-edit",
            fields -> new ParkEdit(fields.id("contributionId", ContributionId::new), fields.textIfGiven("reason")));

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

    private static Action stateCriterion(Fields fields) {
        return new StateCriterion(
                fields.id("choiceId", ChoiceId::new),
                fields.id("criterionId", CriterionId::new),
                Originators.read(fields, "originator"),
                fields.text("text"));
    }

    private static Action settleChoice(Fields fields) {
        return new SettleChoice(
                fields.id("choiceId", ChoiceId::new),
                fields.id("contributionId", ContributionId::new),
                fields.word("settledBy", SettledBy.class),
                Originators.readIfGiven(fields, "decider"),
                fields.ids("criterionIds", CriterionId::new));
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

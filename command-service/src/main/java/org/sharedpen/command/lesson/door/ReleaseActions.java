package org.sharedpen.command.lesson.door;

import java.util.Map;
import java.util.function.Function;
import org.sharedpen.command.lesson.action.Action;
import org.sharedpen.command.lesson.release.RecordReflection;
import org.sharedpen.command.lesson.release.SampleLaterUse;
import org.sharedpen.command.lesson.release.SampleVariation;
import org.sharedpen.events.ChoiceId;
import org.sharedpen.events.ContributionId;
import org.sharedpen.events.Divergence;
import org.sharedpen.events.ExaminationId;
import org.sharedpen.events.LineId;
import org.sharedpen.events.PupilId;
import org.sharedpen.events.ReflectionId;
import org.sharedpen.events.Support;
import org.sharedpen.events.Used;

/** Reads the actions about what pupils take along. */
final class ReleaseActions {
    static final Map<String, Function<Fields, Action>> READERS = Map.of(
            "sample-variation", ReleaseActions::sampleVariation,
            "record-reflection", ReleaseActions::recordReflection,
            "sample-later-use", ReleaseActions::sampleLaterUse);

    private ReleaseActions() {}

    private static Action sampleVariation(Fields fields) {
        return new SampleVariation(
                fields.id("pupilId", PupilId::new),
                fields.word("divergence", Divergence.class),
                fields.textIfGiven("text"),
                fields.idIfGiven("lineId", LineId::new));
    }

    private static Action recordReflection(Fields fields) {
        fields.exactlyOne("choiceId", "examinationId", "lineId", "contributionId");
        return new RecordReflection(
                fields.id("reflectionId", ReflectionId::new),
                fields.id("pupilId", PupilId::new),
                fields.idIfGiven("choiceId", ChoiceId::new),
                fields.idIfGiven("examinationId", ExaminationId::new),
                fields.idIfGiven("lineId", LineId::new),
                fields.idIfGiven("contributionId", ContributionId::new),
                fields.textIfGiven("words"));
    }

    private static Action sampleLaterUse(Fields fields) {
        return new SampleLaterUse(
                fields.id("reflectionId", ReflectionId::new),
                fields.text("taskTitle"),
                fields.date("date"),
                fields.word("used", Used.class),
                fields.word("support", Support.class),
                fields.textIfGiven("quote"),
                null);
    }
}

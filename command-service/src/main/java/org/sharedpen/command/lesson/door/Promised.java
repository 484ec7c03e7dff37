package org.sharedpen.command.lesson.door;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.sharedpen.events.ActionId;
import org.sharedpen.events.ChoiceId;
import org.sharedpen.events.ContributionId;
import org.sharedpen.events.CriterionId;
import org.sharedpen.events.ExaminationId;
import org.sharedpen.events.LineId;
import org.sharedpen.events.ReasonId;
import org.sharedpen.events.ReflectionId;
import org.sharedpen.events.SegmentId;
import tools.jackson.databind.JsonNode;

/** What an action that is refused unread would have made, so that what builds on it is refused with it. */
final class Promised {
    private static final Map<String, Made> MADE = Map.of(
            "start-segment", new Made("segmentId", SegmentId::new),
            "offer-contribution", new Made("contributionId", ContributionId::new),
            "open-choice", new Made("choiceId", ChoiceId::new),
            "state-criterion", new Made("criterionId", CriterionId::new),
            "give-reason", new Made("reasonId", ReasonId::new),
            "scribe-line", new Made("lineId", LineId::new),
            "split-line", new Made("newLineId", LineId::new),
            "carry-text", new Made("lineIds", LineId::new),
            "examine-line", new Made("examinationId", ExaminationId::new),
            "record-reflection", new Made("reflectionId", ReflectionId::new));
    private static final Made ITSELF = new Made("actionId", ActionId::new);

    /** The field with the id of what is made, or with several. */
    private record Made(String field, Function<UUID, Object> as) {
        Stream<Object> in(JsonNode action) {
            JsonNode value = action.get(field);
            Stream<JsonNode> ids =
                    value == null ? Stream.empty() : value.isArray() ? value.valueStream() : Stream.of(value);
            return ids.<UUID>mapMulti((node, found) -> {
                        UUID id = Scalars.id(node);
                        if (id != null) {
                            found.accept(id);
                        }
                    })
                    .map(as);
        }
    }

    private Promised() {}

    static List<Object> by(JsonNode action) {
        JsonNode type = action.get("type");
        Made made = type != null && type.isString() ? MADE.get(type.stringValue()) : null;
        return Stream.concat(ITSELF.in(action), made == null ? Stream.empty() : made.in(action))
                .toList();
    }
}

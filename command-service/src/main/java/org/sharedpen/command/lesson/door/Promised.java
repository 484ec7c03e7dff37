package org.sharedpen.command.lesson.door;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.sharedpen.events.ActionId;
import org.sharedpen.events.ChoiceId;
import org.sharedpen.events.ContributionId;
import org.sharedpen.events.ExaminationId;
import org.sharedpen.events.LineId;
import org.sharedpen.events.ReasonId;
import org.sharedpen.events.SegmentId;
import tools.jackson.databind.JsonNode;

/** What an action that is refused unread would have made, so that what builds on it is refused with it. */
final class Promised {
    private static final Map<String, Made> MADE = Map.of(
            "start-segment", new Made("segmentId", SegmentId::new),
            "offer-contribution", new Made("contributionId", ContributionId::new),
            "open-choice", new Made("choiceId", ChoiceId::new),
            "give-reason", new Made("reasonId", ReasonId::new),
            "scribe-line", new Made("lineId", LineId::new),
            "split-line", new Made("newLineId", LineId::new),
            "examine-line", new Made("examinationId", ExaminationId::new));
    private static final Made ITSELF = new Made("actionId", ActionId::new);

    private record Made(String field, Function<UUID, Object> as) {
        Stream<Object> in(JsonNode action) {
            JsonNode value = action.get(field);
            UUID id = value == null ? null : Scalars.id(value);
            return id == null ? Stream.empty() : Stream.of(as.apply(id));
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

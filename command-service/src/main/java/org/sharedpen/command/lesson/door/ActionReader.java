package org.sharedpen.command.lesson.door;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sharedpen.command.lesson.Entry;
import org.sharedpen.command.lesson.action.Action;
import org.sharedpen.command.lesson.action.Refusal;
import org.sharedpen.command.lesson.action.Rule;
import org.sharedpen.command.lesson.action.RuleBroken;
import org.sharedpen.command.privacy.BodyHashes;
import org.sharedpen.command.problem.Problem.Fault;
import org.sharedpen.events.ActionId;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** Reads one action by itself, so that a malformed one refuses itself alone. */
final class ActionReader {
    private static final int LARGEST = 64 * 1024;
    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(JsonNodeFeature.WRITE_PROPERTIES_SORTED)
            .build();
    private static final JsonMapper LENIENT = JsonMapper.builder().build();

    /** Who reads which type of action. */
    static final Map<String, Function<Fields, Action>> READERS = Stream.of(
                    FrameActions.READERS, TalkActions.READERS, TextActions.READERS, ReleaseActions.READERS)
            .flatMap(readers -> readers.entrySet().stream())
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private final BodyHashes hashes;
    private final Beforehand beforehand;

    ActionReader(BodyHashes hashes, Beforehand beforehand) {
        this.hashes = hashes;
        this.beforehand = beforehand;
    }

    Submitted read(byte[] json) {
        JsonNode lenient = tree(LENIENT, json);
        JsonNode action = json.length > LARGEST ? MissingNode.getInstance() : tree(STRICT, json);
        JsonNode id = lenient.get("actionId");
        return new Submitted(
                id != null && id.isString() ? id.stringValue() : null,
                action.isMissingNode() ? unread(lenient, json.length) : entry(action));
    }

    private Entry entry(JsonNode json) {
        JsonFields fields = JsonFields.of(json);
        ActionId id = fields.id("actionId", ActionId::new);
        Instant occurredAt = fields.instant("occurredAt");
        Function<Fields, Action> reader = READERS.get(fields.plain("type"));
        if (reader == null) {
            boolean wellFormed = fields.faults().isEmpty();
            return refused(json, wellFormed ? Refusal.of(Rule.ACTION_MUST_BE_SUPPORTED) : malformed(fields));
        }
        Action action;
        try {
            action = reader.apply(fields);
            fields.nothingElse();
        } catch (RuleBroken broken) {
            return refused(json, fields.faults().isEmpty() ? Refusal.of(broken.rule()) : malformed(fields));
        }
        if (!fields.faults().isEmpty()) {
            return refused(json, malformed(fields));
        }
        Action whole = beforehand.knowing(action);
        byte[] hash = hashes.of(id, whole.pupils(), STRICT.writeValueAsBytes(json));
        return new Entry.Readable(id, hash, occurredAt, whole);
    }

    private static Entry unread(JsonNode lenient, int length) {
        return refused(lenient, Refusal.malformed(List.of(new Fault("", why(lenient, length)))));
    }

    private static String why(JsonNode lenient, int length) {
        if (length > LARGEST) {
            return "An action has at most 64 KB.";
        }
        return lenient.isMissingNode() ? "This cannot be read." : "A field stands there twice.";
    }

    private static Refusal malformed(JsonFields fields) {
        return Refusal.malformed(fields.faults());
    }

    private static Entry refused(JsonNode json, Refusal refusal) {
        return new Entry.Unreadable(refusal, Promised.by(json));
    }

    private static JsonNode tree(JsonMapper mapper, byte[] json) {
        try {
            return mapper.readTree(json);
        } catch (JacksonException unreadable) {
            return MissingNode.getInstance();
        }
    }
}

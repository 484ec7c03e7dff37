package org.sharedpen.command.lesson.door;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sharedpen.command.problem.PlainText;
import org.sharedpen.command.problem.Problem;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A batch of actions as it came: the envelope read, the actions still closed.
 *
 * @param actions the bytes of each action
 */
record Envelope(Instant sentAt, @Nullable String deviceId, List<byte[]> actions) {
    static final int MOST = 500;
    private static final JsonFactory JSON = JsonFactory.builder().build();
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /** Opens the envelope; a broken one is answered with a problem. */
    static Envelope read(byte[] body) {
        if (!PlainText.isUtf8(body)) {
            throw broken("", "The request is not written in UTF-8.");
        }
        ObjectNode around = MAPPER.createObjectNode();
        List<byte[]> actions = new ArrayList<>();
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), body)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw broken("", "The request is not an object.");
            }
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                field(parser, body, around, actions);
            }
            if (parser.nextToken() != null) {
                throw broken("", "Something follows the request.");
            }
        } catch (JacksonException unreadable) {
            throw broken("", "This is not JSON as it is wanted here.");
        }
        return checked(around, actions);
    }

    private static void field(JsonParser parser, byte[] body, ObjectNode around, List<byte[]> actions) {
        String name = parser.currentName();
        JsonToken value = parser.nextToken();
        if (around.has(name)) {
            throw broken("/" + name, "This field stands there twice.");
        }
        if (name.equals("actions") && value == JsonToken.START_ARRAY) {
            around.put(name, true);
            slices(parser, body, actions);
        } else if (value == JsonToken.VALUE_STRING) {
            around.put(name, parser.getString());
        } else {
            parser.skipChildren();
            around.put(name, false); // whatever it is, it is no text
        }
    }

    private static void slices(JsonParser parser, byte[] body, List<byte[]> actions) {
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            long start = parser.currentTokenLocation().getByteOffset();
            parser.skipChildren();
            parser.finishToken();
            long end = parser.currentLocation().getByteOffset();
            if (start < 0) { // the parser has taken it for UTF-16
                throw broken("", "The request is not written in UTF-8.");
            }
            if (actions.size() == MOST) {
                throw broken("/actions", "A request holds 1 to 500 actions.");
            }
            actions.add(Arrays.copyOfRange(body, (int) start, (int) end));
        }
    }

    private static Envelope checked(ObjectNode around, List<byte[]> actions) {
        JsonFields fields = JsonFields.of(around);
        Instant sentAt = fields.instant("sentAt");
        String deviceId = fields.has("deviceId") ? fields.plain("deviceId") : null;
        if (!fields.has("actions") || actions.isEmpty()) {
            fields.fault("actions", "A request holds 1 to 500 actions.");
        }
        fields.nothingElse();
        if (!fields.faults().isEmpty()) {
            throw Problem.invalid(fields.faults()).refused();
        }
        return new Envelope(sentAt, deviceId, actions);
    }

    private static RuntimeException broken(String pointer, String detail) {
        return Problem.invalid(pointer, detail).refused();
    }
}

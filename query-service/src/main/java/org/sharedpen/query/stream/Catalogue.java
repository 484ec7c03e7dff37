package org.sharedpen.query.stream;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sharedpen.events.AccountId;
import org.sharedpen.events.ActionId;
import org.sharedpen.events.Event;
import org.sharedpen.events.StreamId;
import org.springframework.stereotype.Component;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads events of the log: which name in it is which type of the published language. */
@Component
class Catalogue {
    private final Map<String, Class<? extends Event>> types = new HashMap<>();
    private final JsonMapper json = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    Catalogue() {
        enter(Event.class);
    }

    private void enter(Class<?> type) {
        if (type.isRecord()) {
            types.put(type.getSimpleName(), type.asSubclass(Event.class));
        } else {
            for (Class<?> permitted : type.getPermittedSubclasses()) {
                enter(permitted);
            }
        }
    }

    /** The event; throws where the name is not known or the payload does not fit. */
    Event read(Logged logged) {
        Class<? extends Event> type = types.get(logged.type());
        if (type == null) {
            throw new UnknownEvent();
        }
        return json.readValue(logged.payload(), type);
    }

    /** What stands beside the event. */
    static Recorded recorded(StreamId stream, Logged logged) {
        @Nullable UUID action = uuid(logged.action());
        @Nullable UUID account = uuid(logged.account());
        return new Recorded(
                stream,
                logged.version(),
                logged.position(),
                logged.recordedAt(),
                logged.correctedAt(),
                action == null ? null : new ActionId(action),
                account == null ? null : new AccountId(account),
                Boolean.parseBoolean(logged.late()));
    }

    private static @Nullable UUID uuid(@Nullable String text) {
        return text == null ? null : UUID.fromString(text);
    }

    /** An event of a type that this version of the service does not know. */
    static final class UnknownEvent extends RuntimeException {
        private static final long serialVersionUID = 1L;

        UnknownEvent() {
            super(null, null, false, false);
        }
    }
}

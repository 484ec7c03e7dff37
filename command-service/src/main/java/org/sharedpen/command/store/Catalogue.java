package org.sharedpen.command.store;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sharedpen.events.Event;

/** The stored name of every event: its simple name, so that a package can be renamed without touching the log. */
final class Catalogue {
    /** Every event, by its stored name; the sealed published language knows them all. */
    static final Map<String, Class<?>> EVENTS =
            records(Event.class).collect(Collectors.toUnmodifiableMap(Class::getSimpleName, Function.identity()));

    private Catalogue() {}

    private static Stream<Class<?>> records(Class<?> type) {
        Class<?>[] permitted = type.getPermittedSubclasses();
        return permitted == null ? Stream.of(type) : Stream.of(permitted).flatMap(Catalogue::records);
    }
}

package org.sharedpen.command.lesson.door;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sharedpen.command.lesson.action.Text;
import org.sharedpen.events.PupilId;

/**
 * The fields of one object, as those who read an action ask for them: to read what was sent ({@link JsonFields}), or to
 * find out what may be sent ({@link AskedFields}).
 */
interface Fields {

    /** A field that must be there. */
    <T> T value(String name, Kind<T> kind);

    /** Whether a field that may be left out is given. */
    boolean has(String name);

    /** One of these fields, and only one, must be there. */
    void exactlyOne(String... names);

    /**
     * An object within this one.
     *
     * @param called what such an object is called in the contract
     */
    Fields inside(String name, String called);

    /** Says that something about a field is wrong. */
    void fault(String name, String detail);

    /** Whether nothing was wrong so far. */
    boolean areSound();

    /** To be said when every field was read: whatever is left is not known. */
    void nothingElse();

    default <T> T id(String name, Function<UUID, T> as) {
        return as.apply(value(name, Kind.ID));
    }

    default <T> @Nullable T idIfGiven(String name, Function<UUID, T> as) {
        return has(name) ? id(name, as) : null;
    }

    /** A list of different ids; an empty one where it is not given. */
    default <T> List<T> ids(String name, Function<UUID, T> as) {
        return has(name) ? value(name, Kind.IDS).stream().map(as).toList() : List.of();
    }

    /** Pupils in pairs and trios. */
    default List<List<PupilId>> pairs(String name) {
        return value(name, Kind.PAIRS).stream()
                .map(pair -> pair.stream().map(PupilId::new).toList())
                .toList();
    }

    default <E extends Enum<E>> E word(String name, Class<E> words) {
        return value(name, Kind.word(words));
    }

    default <E extends Enum<E>> @Nullable E wordIfGiven(String name, Class<E> words) {
        return has(name) ? word(name, words) : null;
    }

    default Text text(String name) {
        return new Text(value(name, Kind.TEXT));
    }

    default @Nullable Text textIfGiven(String name) {
        return has(name) ? text(name) : null;
    }

    default String plain(String name) {
        return value(name, Kind.PLAIN);
    }

    default int whole(String name, int least) {
        return value(name, Kind.whole(least));
    }

    default @Nullable Integer wholeIfGiven(String name, int least, int most) {
        return has(name) ? value(name, Kind.whole(least, most)) : null;
    }

    default boolean yesOrNo(String name) {
        return value(name, Kind.YES_OR_NO);
    }

    default LocalDate date(String name) {
        return value(name, Kind.DATE);
    }

    default Instant instant(String name) {
        return value(name, Kind.INSTANT);
    }
}

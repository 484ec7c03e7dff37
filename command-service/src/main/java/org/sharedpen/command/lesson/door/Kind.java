package org.sharedpen.command.lesson.door;

import io.swagger.v3.oas.models.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A kind of value that a field can have.
 *
 * @param read makes the value of what was sent; null where it is none
 * @param standIn what is read instead of one that is wrong
 * @param wanted what to say of one that is wrong
 * @param shape how it stands in the contract
 */
record Kind<T>(Function<JsonNode, @Nullable T> read, T standIn, String wanted, Supplier<Schema<Object>> shape) {
    private static final String OTHER = "This is not a value that can stand here.";

    static final Kind<UUID> ID = new Kind<>(Scalars::id, new UUID(0, 0), OTHER, Shapes::id);
    static final Kind<List<UUID>> IDS =
            new Kind<>(Scalars::ids, List.of(), "This is no list of different ids, or a very long one.", Shapes::ids);
    static final Kind<List<List<UUID>>> PAIRS = new Kind<>(
            Scalars::pairs, List.of(), "Each of these has two or three pupils, and no pupil is in two.", Shapes::pairs);
    static final Kind<String> TEXT = new Kind<>(Scalars::text, "?", OTHER, Shapes::text);
    static final Kind<String> PLAIN = new Kind<>(Scalars::plain, "?", OTHER, Shapes::plain);
    static final Kind<Boolean> YES_OR_NO =
            new Kind<>(node -> node.isBoolean() ? node.booleanValue() : null, false, OTHER, Shapes::yesOrNo);
    static final Kind<LocalDate> DATE = new Kind<>(Scalars::date, LocalDate.EPOCH, OTHER, Shapes::date);
    static final Kind<Instant> INSTANT = new Kind<>(Scalars::instant, Instant.EPOCH, OTHER, Shapes::instant);

    static Kind<Integer> whole(int least) {
        return new Kind<>(node -> Scalars.whole(node, least), least, OTHER, () -> Shapes.whole(least));
    }

    static Kind<Integer> whole(int least, int most) {
        return new Kind<>(
                node -> Scalars.whole(node, least, most),
                least,
                "This is no whole number from " + least + " to " + most + ".",
                () -> Shapes.whole(least, most));
    }

    static <E extends Enum<E>> Kind<E> word(Class<E> words) {
        E[] all = words.getEnumConstants();
        return new Kind<>(node -> Scalars.word(node, words), all[0], OTHER, () -> Shapes.oneOf(all));
    }
}

package org.sharedpen.command.lesson.door;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sharedpen.command.lesson.action.Text;
import org.sharedpen.command.problem.Problem.Fault;
import org.sharedpen.events.PupilId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * The fields of one JSON object, each read as what it must be. A field that is not that is put among the faults and read
 * as some stand-in, so that one reading finds everything that is wrong: look at {@link #faults} before using what was read.
 */
final class Fields {
    private final JsonNode object;
    private final String at;
    private final List<Fault> faults;
    private final Set<String> known = new HashSet<>();

    private Fields(JsonNode object, String at, List<Fault> faults) {
        this.object = object;
        this.at = at;
        this.faults = faults;
    }

    static Fields of(JsonNode object) {
        Fields fields = new Fields(object, "", new ArrayList<>());
        if (!object.isObject()) {
            fields.fault("", "This is not an object.");
        }
        return fields;
    }

    /** What is wrong so far. */
    List<Fault> faults() {
        return List.copyOf(faults);
    }

    void fault(String name, String detail) {
        faults.add(new Fault(
                at + (name.isEmpty() ? "" : "/" + name.replace("~", "~0").replace("/", "~1")), detail));
    }

    /** To be said when every field was read: whatever is left is not known. */
    void nothingElse() {
        object.propertyNames().stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> fault(name, "This field is not known."));
    }

    /** Whether a field that may be left out is given. */
    boolean has(String name) {
        known.add(name);
        return object.hasNonNull(name);
    }

    /** One of these fields, and only one, must be there. */
    void exactlyOne(String... names) {
        if (List.of(names).stream().filter(this::has).count() != 1) {
            fault("", "Exactly one of these is wanted: " + String.join(", ", names) + ".");
        }
    }

    <T> T id(String name, Function<UUID, T> as) {
        return as.apply(required(name, Scalars::id, Scalars.NO_ID));
    }

    <T> @Nullable T idIfGiven(String name, Function<UUID, T> as) {
        return has(name) ? id(name, as) : null;
    }

    /** A list of different ids; an empty one where it is not given. */
    <T> List<T> ids(String name, Function<UUID, T> as) {
        List<UUID> ids =
                has(name) ? required(name, Scalars::ids, "This is no list of different ids.", List.of()) : List.of();
        return ids.stream().map(as).toList();
    }

    /** Pupils in pairs and trios. */
    List<List<PupilId>> pairs(String name) {
        String wanted = "Each of these has two or three pupils, and no pupil is in two.";
        return required(name, Scalars::pairs, wanted, List.<List<UUID>>of()).stream()
                .map(pair -> pair.stream().map(PupilId::new).toList())
                .toList();
    }

    <E extends Enum<E>> E word(String name, Class<E> words) {
        return required(name, node -> Scalars.word(node, words), words.getEnumConstants()[0]);
    }

    <E extends Enum<E>> @Nullable E wordIfGiven(String name, Class<E> words) {
        return has(name) ? word(name, words) : null;
    }

    Text text(String name) {
        return new Text(required(name, Scalars::text, "?"));
    }

    @Nullable
    Text textIfGiven(String name) {
        return has(name) ? text(name) : null;
    }

    String plain(String name) {
        return required(name, Scalars::plain, "?");
    }

    int whole(String name, int least) {
        return required(name, node -> Scalars.whole(node, least), least);
    }

    boolean yesOrNo(String name) {
        return required(name, node -> node.isBoolean() ? node.booleanValue() : null, false);
    }

    Instant instant(String name) {
        return required(name, Scalars::instant, Instant.EPOCH);
    }

    LocalDate date(String name) {
        return required(name, Scalars::date, LocalDate.EPOCH);
    }

    /** An object within this one. */
    Fields inside(String name) {
        JsonNode node = look(name);
        if (node == null || !node.isObject()) {
            fault(name, "This is not given as an object.");
            return new Fields(JsonNodeFactory.instance.objectNode(), at + "/" + name, new ArrayList<>());
        }
        return new Fields(node, at + "/" + name, faults);
    }

    private <T> T required(String name, Function<JsonNode, @Nullable T> as, T standIn) {
        return required(name, as, "This is not a value that can stand here.", standIn);
    }

    private <T> T required(String name, Function<JsonNode, @Nullable T> as, String wanted, T standIn) {
        JsonNode node = look(name);
        T value = node == null ? null : as.apply(node);
        if (value == null) {
            fault(name, node == null ? "This is missing." : wanted);
            return standIn;
        }
        return value;
    }

    private @Nullable JsonNode look(String name) {
        known.add(name);
        JsonNode node = object.get(name);
        return node == null || node.isNull() ? null : node;
    }
}

package org.sharedpen.command.lesson.door;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sharedpen.command.problem.Problem.Fault;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * The fields of one JSON object, each read as what it must be. A field that is not that is put among the faults and read
 * as some stand-in, so that one reading finds everything that is wrong: look at {@link #faults} before using what was read.
 */
final class JsonFields implements Fields {
    private final JsonNode object;
    private final String at;
    private final List<Fault> faults;
    private final Set<String> known = new HashSet<>();

    private JsonFields(JsonNode object, String at, List<Fault> faults) {
        this.object = object;
        this.at = at;
        this.faults = faults;
    }

    static JsonFields of(JsonNode object) {
        JsonFields fields = new JsonFields(object, "", new ArrayList<>());
        if (!object.isObject()) {
            fields.fault("", "This is not an object.");
        }
        return fields;
    }

    /** What is wrong so far. */
    List<Fault> faults() {
        return List.copyOf(faults);
    }

    @Override
    public boolean areSound() {
        return faults.isEmpty();
    }

    @Override
    public void fault(String name, String detail) {
        faults.add(new Fault(
                at + (name.isEmpty() ? "" : "/" + name.replace("~", "~0").replace("/", "~1")), detail));
    }

    @Override
    public void nothingElse() {
        object.propertyNames().stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> fault(name, "This field is not known."));
    }

    @Override
    public boolean has(String name) {
        known.add(name);
        return object.hasNonNull(name);
    }

    @Override
    public void exactlyOne(String... names) {
        if (List.of(names).stream().filter(this::has).count() != 1) {
            fault("", "Exactly one of these is wanted: " + String.join(", ", names) + ".");
        }
    }

    @Override
    public <T> T value(String name, Kind<T> kind) {
        JsonNode node = look(name);
        T value = node == null ? null : kind.read().apply(node);
        if (value == null) {
            fault(name, node == null ? "This is missing." : kind.wanted());
            return kind.standIn();
        }
        return value;
    }

    @Override
    public Fields inside(String name, String called) {
        JsonNode node = look(name);
        if (node == null || !node.isObject()) {
            fault(name, "This is not given as an object.");
            return new JsonFields(JsonNodeFactory.instance.objectNode(), at + "/" + name, new ArrayList<>());
        }
        return new JsonFields(node, at + "/" + name, faults);
    }

    private @Nullable JsonNode look(String name) {
        known.add(name);
        JsonNode node = object.get(name);
        return node == null || node.isNull() ? null : node;
    }
}

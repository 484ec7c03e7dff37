package org.sharedpen.command.lesson.door;

import io.swagger.v3.oas.models.media.Schema;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Fields that are asked for and never read: whoever reads an action from them says what can be sent. What may be left out
 * is given here, so that everything is asked for.
 */
final class AskedFields implements Fields {
    private final Schema<Object> shape = Shapes.object();
    private final Map<String, Schema<?>> named;
    private final Set<String> optional = new HashSet<>();

    /** {@code named} takes in the objects within, under the names that they have in the contract. */
    AskedFields(Map<String, Schema<?>> named) {
        this.named = named;
    }

    /** What was asked for. */
    Schema<Object> shape() {
        return shape;
    }

    @Override
    public <T> T value(String name, Kind<T> kind) {
        add(name, kind.shape().get());
        return kind.standIn();
    }

    @Override
    public boolean has(String name) {
        optional.add(name);
        return true;
    }

    @Override
    public void exactlyOne(String... names) {
        optional.addAll(Set.of(names));
        shape.setDescription("Exactly one of these is wanted: " + String.join(", ", names) + ".");
    }

    @Override
    public Fields inside(String name, String called) {
        AskedFields inside = new AskedFields(named);
        named.put(called, inside.shape());
        add(name, Shapes.reference(called));
        return inside;
    }

    @Override
    public void fault(String name, String detail) {
        // the values are stand-ins, and nothing is wrong with the question
    }

    @Override
    public boolean areSound() {
        return true;
    }

    @Override
    public void nothingElse() {
        // every field was asked for: no other is allowed anyway
    }

    private void add(String name, Schema<?> field) {
        shape.addProperty(name, field);
        if (!optional.contains(name)) {
            shape.addRequiredItem(name);
        }
    }
}

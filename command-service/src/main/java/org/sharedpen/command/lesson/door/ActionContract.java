package org.sharedpen.command.lesson.door;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Discriminator;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.sharedpen.command.lesson.action.Action;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.stereotype.Component;

/** Puts every type of action into the contract, with the fields that its reader asks for. */
@Component
class ActionContract implements OpenApiCustomizer {

    @Override
    public void customise(OpenAPI contract) {
        Map<String, Schema<?>> shapes = new TreeMap<>();
        Schema<Object> any = new JsonSchema();
        Discriminator types = new Discriminator().propertyName("type");
        any.setDiscriminator(types);
        new TreeMap<>(ActionReader.READERS).forEach((type, reader) -> {
            AskedFields fields = new AskedFields(shapes);
            common(type, fields);
            Action asked = reader.apply(fields);
            String name = asked.getClass().getSimpleName();
            shapes.put(name, fields.shape());
            any.addOneOfItem(Shapes.reference(name));
            types.mapping(type, "#/components/schemas/" + name);
        });
        shapes.put("Action", any);
        shapes.forEach(contract.getComponents()::addSchemas);
        Objects.requireNonNull(contract.getComponents().getSchemas().get("ActionBatch"))
                .addProperty("actions", Shapes.list(Shapes.reference("Action"), 1, Envelope.MOST));
    }

    private static void common(String type, AskedFields fields) {
        fields.value("actionId", Kind.ID);
        fields.shape().addProperty("type", Shapes.oneOf(type));
        fields.shape().addRequiredItem("type");
        fields.value("occurredAt", Kind.INSTANT);
    }
}

package org.sharedpen.command.lesson.door;

import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.sharedpen.command.lesson.action.Text;

/** How the values of actions stand in the contract. */
final class Shapes {

    private Shapes() {}

    static Schema<Object> id() {
        return string("uuid");
    }

    static Schema<Object> ids() {
        Schema<Object> ids = list(id(), 0, Scalars.LONGEST_LIST);
        ids.setUniqueItems(true);
        return ids;
    }

    static Schema<Object> pairs() {
        Schema<Object> pair = list(id(), 2, 3);
        pair.setUniqueItems(true);
        return list(pair, 0, Scalars.LONGEST_LIST);
    }

    static Schema<Object> text() {
        Schema<Object> text = of("string");
        text.setMinLength(1);
        text.setMaxLength(Text.LONGEST);
        return text;
    }

    static Schema<Object> plain() {
        Schema<Object> plain = of("string");
        plain.setMaxLength(Scalars.LONGEST_NAME);
        return plain;
    }

    static Schema<Object> yesOrNo() {
        return of("boolean");
    }

    static Schema<Object> date() {
        return string("date");
    }

    static Schema<Object> instant() {
        return string("date-time");
    }

    static Schema<Object> whole(int least) {
        Schema<Object> whole = of("integer");
        whole.setFormat("int32");
        whole.setMinimum(BigDecimal.valueOf(least));
        return whole;
    }

    static Schema<Object> whole(int least, int most) {
        Schema<Object> whole = whole(least);
        whole.setMaximum(BigDecimal.valueOf(most));
        return whole;
    }

    static Schema<Object> oneOf(Object... words) {
        Schema<Object> word = of("string");
        word.setEnum(Stream.of(words).<Object>map(Object::toString).toList());
        return word;
    }

    static Schema<Object> list(Schema<Object> items, int least, int most) {
        Schema<Object> list = of("array");
        list.setItems(items);
        list.setMinItems(least);
        list.setMaxItems(most);
        return list;
    }

    static Schema<Object> object() {
        Schema<Object> object = of("object");
        object.setAdditionalProperties(false);
        object.setRequired(List.of());
        return object;
    }

    static Schema<Object> reference(String name) {
        Schema<Object> reference = new JsonSchema();
        reference.set$ref("#/components/schemas/" + name);
        return reference;
    }

    private static Schema<Object> string(String format) {
        Schema<Object> string = of("string");
        string.setFormat(format);
        return string;
    }

    private static Schema<Object> of(String type) {
        Schema<Object> schema = new JsonSchema();
        schema.addType(type);
        return schema;
    }
}

package org.sharedpen.command.store;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.sharedpen.events.Event;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;

/** Events as JSON: stored under their simple names, and read also where a later release has added a field. */
final class EventJson extends Jackson3Serializer {

    EventJson() {
        super(Jackson3Serializer.builder()
                .jsonMapperBuilderCustomizer(json -> json.disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                        .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
                        .changeDefaultPropertyInclusion(all -> all.withValueInclusion(JsonInclude.Include.NON_NULL))));
    }

    @Override
    public Class<?> classForType(SerializedType type) {
        Class<?> event = Catalogue.EVENTS.get(type.getName());
        return event != null ? event : super.classForType(type);
    }

    @Override
    public SerializedType typeForClass(Class type) {
        return type != null && Event.class.isAssignableFrom(type)
                ? new SimpleSerializedType(
                        type.getSimpleName(), getRevisionResolver().revisionOf(type))
                : super.typeForClass(type);
    }
}

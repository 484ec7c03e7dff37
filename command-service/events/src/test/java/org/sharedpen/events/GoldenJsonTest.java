package org.sharedpen.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.axonframework.serialization.Revision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What is stored is stored for ever: each event is read from its golden file and written as it stands there. */
class GoldenJsonTest {
    private final JsonMapper json = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    @ParameterizedTest
    @MethodSource("events")
    void is_read_from_its_golden_file(Event event) throws IOException {
        assertThat(json.treeToValue(golden(event.getClass()), event.getClass())).isEqualTo(event);
    }

    @ParameterizedTest
    @MethodSource("events")
    void is_written_as_in_its_golden_file(Event event) throws IOException {
        assertThat(json.readTree(json.writeValueAsBytes(event))).isEqualTo(golden(event.getClass()));
    }

    @ParameterizedTest
    @MethodSource("events")
    void is_read_also_where_a_later_release_has_added_a_field(Event event) throws IOException {
        ObjectNode later = (ObjectNode) golden(event.getClass());
        later.put("fromALaterRelease", true);
        assertThat(json.treeToValue(later, event.getClass())).isEqualTo(event);
    }

    @ParameterizedTest
    @MethodSource("earlier")
    void of_an_earlier_revision_is_read_as_it_was_stored(Examples.Earlier stored) throws IOException {
        Class<? extends Event> type = stored.event().getClass();
        assertThat(json.treeToValue(golden(type, stored.revision()), type)).isEqualTo(stored.event());
    }

    @Test
    void every_earlier_revision_has_an_example() {
        assertThat(Examples.earlier()
                        .map(stored -> stored.event().getClass().getSimpleName() + " " + stored.revision()))
                .containsExactlyInAnyOrderElementsOf(types(Event.class)
                        .flatMap(type -> IntStream.range(1, Integer.parseInt(revision(type)))
                                .mapToObj(revision -> type.getSimpleName() + " " + revision))
                        .toList());
    }

    @Test
    void every_event_has_an_example_and_a_golden_file() {
        assertThat(Examples.all().map(Event::getClass))
                .containsExactlyInAnyOrderElementsOf(types(Event.class).toList());
        assertThat(types(Event.class))
                .allSatisfy(type -> assertThat(golden(type)).isNotNull());
    }

    @Test
    void an_originator_without_pupils_and_a_link_without_pairs_leave_them_out() {
        assertThat(json.writeValueAsString(Originator.TEACHER)).isEqualTo("{\"kind\":\"TEACHER\"}");
        assertThat(json.readValue("{\"kind\":\"TEACHER\"}", Originator.class)).isEqualTo(Originator.TEACHER);
    }

    static Stream<Event> events() {
        return Examples.all();
    }

    static Stream<Examples.Earlier> earlier() {
        return Examples.earlier();
    }

    static Stream<Class<? extends Event>> types(Class<?> type) {
        Class<?>[] permitted = type.getPermittedSubclasses();
        return permitted == null
                ? Stream.of(type.asSubclass(Event.class))
                : Stream.of(permitted).flatMap(GoldenJsonTest::types);
    }

    private static String revision(Class<?> type) {
        Revision revision = type.getAnnotation(Revision.class);
        assertThat(revision).as("revision of %s", type.getSimpleName()).isNotNull();
        return revision.value();
    }

    private JsonNode golden(Class<? extends Event> type) throws IOException {
        return golden(type, revision(type));
    }

    private JsonNode golden(Class<? extends Event> type, String revision) throws IOException {
        String file = "/golden/" + type.getSimpleName() + "." + revision + ".json";
        try (InputStream stored = GoldenJsonTest.class.getResourceAsStream(file)) {
            assertThat(stored).as(file).isNotNull();
            return json.readTree(stored);
        }
    }
}

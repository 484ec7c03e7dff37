package org.sharedpen.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Field;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** CATALOGUE.md says what the event records say; each message names what to write there. */
class CatalogueTest {
    private static final Set<Class<?>> PARTS =
            Set.of(Originator.class, SealedWords.class, Narration.class, Link.class, Pair.class, CarriedLine.class);
    private static final String WORDS = "Words that a field can have";
    private static final String BESIDE = "What stands beside an event";

    private final WrittenCatalogue catalogue = new WrittenCatalogue();

    static Stream<Class<?>> events() {
        return GoldenJsonTest.types(Event.class).map(type -> type);
    }

    static Stream<Class<?>> records() {
        return Stream.concat(events(), PARTS.stream());
    }

    @Test
    void has_a_section_for_every_event_and_for_none_that_is_not_there() {
        List<String> known = records().map(Class::getSimpleName).toList();
        assertThat(catalogue.titles())
                .as("CATALOGUE.md needs a section '### Event' for each of these")
                .containsAll(known);
        assertThat(catalogue.titles().stream().filter(title -> title.matches("[A-Z]\\w+")))
                .as("CATALOGUE.md has a section that belongs to no event: take it out")
                .containsOnly(Stream.concat(known.stream(), Stream.of("Unit", "Pupil"))
                        .toArray(String[]::new));
    }

    @ParameterizedTest
    @MethodSource("records")
    void says_the_sentence_of_the_source(Class<?> type) {
        assertThat(catalogue.section(type.getSimpleName()))
                .as("write this sentence into the section %s of CATALOGUE.md", type.getSimpleName())
                .contains(WrittenCatalogue.sentence(type));
    }

    @ParameterizedTest
    @MethodSource("events")
    void says_revision_origin_and_what_is_never_held(Class<?> event) {
        String revision = event.getAnnotation(Revision.class).value();
        assertThat(catalogue.section(event.getSimpleName()))
                .as(
                        "section %s of CATALOGUE.md needs the line 'Revision %s. Made by … Never holds ….'",
                        event.getSimpleName(), revision)
                .anyMatch(line -> line.matches("Revision " + revision + "\\. Made by .+\\. Never holds .+\\."));
    }

    @ParameterizedTest
    @MethodSource("records")
    void has_a_row_for_every_field(Class<?> type) {
        List<List<String>> rows = catalogue.rows(type.getSimpleName());
        assertThat(rows.stream().map(row -> row.get(0) + " " + row.get(1)))
                .as("the rows of %s in CATALOGUE.md: | `field` | `type` | meaning |", type.getSimpleName())
                .containsExactlyElementsOf(fields(type));
        assertThat(rows)
                .as("each with a meaning")
                .allMatch(row -> row.size() == 3 && !row.get(2).isBlank());
    }

    @ParameterizedTest
    @MethodSource("events")
    void says_of_every_sealed_field_under_whose_key_and_where(Class<?> event) {
        assertThat(catalogue.rows(event.getSimpleName()).stream()
                        .filter(row -> row.get(1).matches("(SealedWords|Narration)\\??")))
                .as(
                        "each sealed field of %s in CATALOGUE.md says 'sealed under …'s key at `id/field`'",
                        event.getSimpleName())
                .allMatch(row ->
                        row.get(2).matches(".*sealed under the (originator|pupil|school)'s key at `[\\w:]+/\\w+`"));
    }

    @Test
    void lists_the_words_of_every_field() {
        Set<Class<?>> enums = new HashSet<>();
        events().flatMap(type -> Stream.of(type.getRecordComponents()))
                .map(RecordComponent::getType)
                .filter(Class::isEnum)
                .forEach(enums::add);
        assertThat(catalogue.rows(WORDS))
                .as("the rows of '%s' in CATALOGUE.md: | `type` | sentence | `WORD`, `WORD` |", WORDS)
                .containsExactlyInAnyOrderElementsOf(enums.stream()
                        .map(type -> List.of(type.getSimpleName(), WrittenCatalogue.sentence(type), words(type)))
                        .toList());
    }

    @Test
    void lists_what_stands_beside() throws IllegalAccessException {
        Set<String> names = new HashSet<>();
        for (Field field : RecordedBy.class.getFields()) {
            names.add((String) field.get(null));
        }
        assertThat(WrittenCatalogue.besides()).containsOnlyKeys(names);
        assertThat(catalogue.rows(BESIDE))
                .as("the rows of '%s' in CATALOGUE.md: | `name` | sentence |", BESIDE)
                .containsExactlyInAnyOrderElementsOf(WrittenCatalogue.besides().entrySet().stream()
                        .map(each -> List.of(each.getKey(), each.getValue()))
                        .toList());
    }

    private static String words(Class<?> type) {
        return Stream.of(type.getEnumConstants()).map(word -> "`" + word + "`").collect(Collectors.joining(", "));
    }

    private static List<String> fields(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(field -> field.getName() + " " + named(field.getAnnotatedType()))
                .toList();
    }

    private static String named(AnnotatedType type) {
        String name = type.getType().getTypeName().replaceAll("[\\w.]+[.$](?=\\w)", "");
        return type.isAnnotationPresent(Nullable.class) ? name + "?" : name;
    }
}

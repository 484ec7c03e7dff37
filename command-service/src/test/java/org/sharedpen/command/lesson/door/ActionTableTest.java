package org.sharedpen.command.lesson.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharedpen.command.lesson.door.Sent.path;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.sharedpen.command.Visitor.Answer;
import org.sharedpen.command.lesson.action.Action;
import org.sharedpen.command.lesson.door.ActionTable.Row;
import org.sharedpen.events.LessonEvent;
import org.sharedpen.events.PupilId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Walks the table of actions, over the real door. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ActionTableTest {
    private Service service;

    @BeforeAll
    void start() {
        service = Service.start();
    }

    @AfterAll
    void stop() {
        service.close();
    }

    /** The rows, each with a lesson of its own. */
    private Stream<Row> rows() {
        long rows = new ActionTable(Scene.in(service)).rows().count();
        return Stream.iterate(0, i -> i < rows, i -> i + 1)
                .map(i -> new ActionTable(Scene.in(service)).rows().toList().get(i))
                .map(row -> {
                    row.before.forEach(action -> result(row, action));
                    return row;
                });
    }

    private JsonNode result(Row row, Object action) {
        return service.sends(row.lesson, action).at("/results/0");
    }

    @Test
    void every_type_is_there() {
        assertThat(new ActionTable(Scene.in(service))
                        .rows()
                        .map(row -> row.type)
                        .collect(Collectors.toSet()))
                .isEqualTo(ActionReader.READERS.keySet());
    }

    @Test
    void every_type_is_accepted_with_all_its_fields_and_known_when_it_comes_again() {
        rows().forEach(row -> {
            Map<String, Object> action = row.action();
            assertThat(status(result(row, action))).as(row.toString()).isEqualTo("ACCEPTED");
            assertThat(status(result(row, action))).as(row.toString()).isEqualTo("DUPLICATE");
            row.texts.forEach(text -> {
                Map<String, Object> other = new LinkedHashMap<>(action);
                other.put(text, "something else");
                assertThat(status(result(row, other))).as(row + text).isEqualTo("action-id-reused");
            });
        });
    }

    @Test
    void every_type_is_accepted_with_what_it_wants_alone() {
        rows().forEach(row -> {
            Map<String, Object> action = row.action();
            action.keySet()
                    .removeIf(name ->
                            row.fields.containsKey(name) && !row.required.contains(name) && !row.oneOf.contains(name));
            assertThat(status(result(row, action))).as(row.toString()).isEqualTo("ACCEPTED");
        });
    }

    @Test
    void each_leads_to_the_event_that_the_catalogue_says() throws IOException {
        String[] sections = Files.readString(Path.of("events/CATALOGUE.md")).split("(?m)^### ");
        Map<String, String> catalogue = Stream.of(sections)
                .collect(Collectors.toMap(section -> section.lines().findFirst().orElse(""), section -> section));
        Set<String> made = new HashSet<>();
        rows().forEach(row -> {
            Map<String, Object> action = row.action();
            result(row, action);
            List<String> events = service.log(
                    "select payload_type from log.event where stream_id like ? and metadata ->> 'actionId' = ?",
                    "%" + row.lesson,
                    action.get("actionId").toString());
            assertThat(events).as(row.toString()).hasSize(1);
            made.addAll(events);
            assertThat(catalogue.get(events.get(0)))
                    .as("CATALOGUE.md names the action that leads to %s after 'Made by'", events.get(0))
                    .contains("Made by `" + row.type + "`. ");
        });
        made.add("TurnTranscribed");
        assertThat(made)
                .isEqualTo(Stream.of(LessonEvent.class.getPermittedSubclasses())
                        .map(Class::getSimpleName)
                        .collect(Collectors.toSet()));
    }

    @Test
    void each_missing_field_is_named_and_each_unknown_one_refused() {
        new ActionTable(Scene.in(service)).rows().forEach(row -> {
            row.required.forEach(name -> assertThat(pointers(row, without(row.action(), name)))
                    .as(row + " without " + name)
                    .containsExactly("/" + name));
            row.oneOf.forEach(name -> assertThat(pointers(row, without(row.action(), name)))
                    .as(row + " without " + name)
                    .containsExactly(""));
            Map<String, Object> unknown = row.action();
            unknown.put("colour", "red");
            assertThat(pointers(row, unknown)).as(row.toString()).containsExactly("/colour");
        });
    }

    @Test
    void each_field_of_another_kind_is_named() {
        new ActionTable(Scene.in(service))
                .rows()
                .forEach(row -> row.fields.keySet().forEach(name -> {
                    Map<String, Object> wrong = row.action();
                    wrong.put(name, Map.of("a", 1));
                    assertThat(pointers(row, wrong))
                            .as(row + " with a wrong " + name)
                            .isNotEmpty()
                            .allMatch(pointer -> pointer.equals("/" + name) || pointer.startsWith("/" + name + "/"));
                }));
    }

    @Test
    void each_names_its_pupils_and_what_it_would_make_is_known_unread() {
        Scene scene = Scene.in(service);
        JsonMapper json = JsonMapper.builder().build();
        new ActionTable(scene).rows().forEach(row -> {
            JsonNode sent = json.readTree(json.writeValueAsBytes(row.action()));
            Action action = ActionReader.READERS.get(row.type).apply(JsonFields.of(sent));
            assertThat(Promised.by(sent)).as(row.toString()).containsAll(action.makes());
            assertThat(action.pupils())
                    .as("its hash is under the keys of all whom %s names", row)
                    .containsAll(Stream.of(scene.amira, scene.ben)
                            .filter(pupil -> sent.toString().contains(pupil.toString()))
                            .map(PupilId::new)
                            .toList());
        });
    }

    @Test
    void each_text_is_held_to_the_same_limits() {
        Map<String, String> texts = Map.of(
                "  ",
                "empty-text",
                "x".repeat(2_001),
                "text-too-long",
                "a\\u0000b",
                "unreadable-text",
                "a\\ud800b",
                "unreadable-text",
                "x".repeat(2_000),
                "ACCEPTED");
        JsonMapper json = JsonMapper.builder().build();
        rows().forEach(row -> row.texts.forEach(name -> texts.forEach((text, expected) -> {
            Map<String, Object> action = row.action();
            action.put(name, "@@");
            String body = json.writeValueAsString(Sent.batch(action)).replace("@@", text);
            Answer answer = service.school().teacher().posts(path(row.lesson), body);
            assertThat(status(answer.at("/results/0"))).as(row + name).isEqualTo(expected);
        })));
    }

    @Test
    void what_is_said_is_sealed_wherever_it_is_stored() {
        rows().forEach(row -> result(row, row.action()));
        List<String> stored = service.log("select payload::text || metadata::text from log.event");
        assertThat(stored).hasSizeGreaterThan(200);
        assertThat(stored).filteredOn(event -> event.contains("He plummeted.")).isNotEmpty();
        assertThat(stored).noneMatch(event -> event.contains("whisper"));
        Stream.of(
                        "ChoiceOpened",
                        "CriterionStated",
                        "ReasonGiven",
                        "EditParked",
                        "VariationSampled",
                        "ReflectionRecorded",
                        "LaterUseSampled",
                        "ActionVoided")
                .forEach(type -> assertThat(service.log(
                                "select payload::text from log.event where payload_type = ? and payload::text like '%\"box\"%'",
                                type))
                        .as(type)
                        .isNotEmpty());
    }

    private List<String> pointers(Row row, Map<String, Object> action) {
        JsonNode result = result(row, action);
        assertThat(status(result)).as(row.toString()).isEqualTo("invalid-action");
        return result.at("/problem/errors")
                .valueStream()
                .map(error -> error.at("/pointer").asString())
                .toList();
    }

    private static Map<String, Object> without(Map<String, Object> action, String field) {
        action.remove(field);
        return action;
    }

    private static String status(JsonNode result) {
        return result.has("problem")
                ? result.at("/problem/type").asString()
                : result.at("/status").asString();
    }
}

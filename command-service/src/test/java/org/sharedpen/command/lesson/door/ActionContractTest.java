package org.sharedpen.command.lesson.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;

/** The contract says of every type of action what the table of actions says. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ActionContractTest {
    private static final List<String> ALWAYS = List.of("actionId", "type", "occurredAt");
    private Service service;
    private JsonNode contract;

    @BeforeAll
    void start() {
        service = Service.start();
        contract = service.school().teacher().gets("/v3/api-docs").json();
    }

    @AfterAll
    void stop() {
        service.close();
    }

    private JsonNode schema(JsonNode reference) {
        return contract.at(reference.asString().substring(1));
    }

    @Test
    void a_batch_holds_actions_told_apart_by_their_type() {
        JsonNode actions = contract.at("/components/schemas/ActionBatch/properties/actions");
        assertThat(actions.at("/type").asString()).isEqualTo("array");
        assertThat(actions.at("/maxItems").intValue()).isEqualTo(500);
        JsonNode action = schema(actions.at("/items/$ref"));
        assertThat(action.at("/discriminator/propertyName").asString()).isEqualTo("type");
        assertThat(action.at("/discriminator/mapping").propertyNames())
                .containsExactlyInAnyOrderElementsOf(ActionReader.READERS.keySet());
        assertThat(action.at("/oneOf")).hasSameSizeAs(ActionReader.READERS.keySet());
    }

    @Test
    void each_type_has_the_fields_of_the_table() {
        Map<String, Set<String>> fields = new HashMap<>();
        Map<String, Set<String>> required = new HashMap<>();
        new ActionTable(Scene.in(service)).rows().forEach(row -> {
            fields.computeIfAbsent(row.type, type -> new HashSet<>(ALWAYS)).addAll(row.fields.keySet());
            required.computeIfAbsent(row.type, type -> new HashSet<>(ALWAYS)).addAll(row.required);
        });
        required.get("close-examination").remove("settledBy"); // wanted of a reworked line alone
        fields.get("remove-line").add("afterLineId"); // the table lists it beside moving
        fields.forEach((type, names) -> {
            JsonNode shape = schema(contract.at("/components/schemas/Action/discriminator/mapping/" + type));
            assertThat(shape.at("/properties").propertyNames()).as(type).containsExactlyInAnyOrderElementsOf(names);
            assertThat(shape.at("/required").valueStream().map(JsonNode::asString))
                    .as(type)
                    .containsExactlyInAnyOrderElementsOf(required.get(type));
            assertThat(shape.at("/properties/type/enum/0").asString()).isEqualTo(type);
            assertThat(shape.at("/additionalProperties").booleanValue()).isFalse();
        });
    }

    @Test
    void fields_have_their_kinds() {
        JsonNode schemas = contract.at("/components/schemas");
        assertThat(schemas.at("/SampleLaterUse/properties/date/format").asString())
                .isEqualTo("date");
        assertThat(schemas.at("/SampleLaterUse/properties/taskTitle/maxLength").intValue())
                .isEqualTo(2_000);
        assertThat(schemas.at("/SampleLaterUse/properties/used/enum"))
                .extracting(JsonNode::asString)
                .containsExactly("YES", "PARTLY", "NO");
        assertThat(schemas.at("/FormPairs/properties/pairs/items/maxItems").intValue())
                .isEqualTo(3);
        assertThat(schemas.at("/StartSegment/properties/plannedSeconds/maximum").intValue())
                .isEqualTo(7200);
        assertThat(schemas.at("/SplitLine/properties/baseVersion/minimum").intValue())
                .isEqualTo(1);
        assertThat(schema(schemas.at("/SettleChoice/properties/decider/$ref"))
                        .at("/properties")
                        .propertyNames())
                .containsExactlyInAnyOrder("kind", "pupilIds");
        assertThat(schema(schemas.at("/ReviseLine/properties/narration/$ref")).at("/required"))
                .extracting(JsonNode::asString)
                .containsExactlyInAnyOrder("originator", "text");
        assertThat(schemas.at("/GiveReason/description").asString()).contains("choiceId", "lineId");
    }
}

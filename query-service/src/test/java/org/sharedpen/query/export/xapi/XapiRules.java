package org.sharedpen.query.export.xapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** The rules of xAPI 2.0 (IEEE 9274.1.1) for what is in these statements: what must be there, and that nothing else is. */
final class XapiRules {
    private static final Set<String> STATEMENT = Set.of(
            "id",
            "actor",
            "verb",
            "object",
            "result",
            "context",
            "timestamp",
            "stored",
            "authority",
            "version",
            "attachments");
    private static final Set<String> IDENTIFIERS = Set.of("mbox", "mbox_sha1sum", "openid", "account");
    private static final Set<String> CONTEXT = Set.of(
            "registration",
            "instructor",
            "team",
            "contextActivities",
            "contextAgents",
            "contextGroups",
            "revision",
            "platform",
            "language",
            "statement",
            "extensions");
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Z]{2})?");

    private XapiRules() {}

    static void check(JsonNode result) {
        assertThat(result.propertyNames()).containsExactlyInAnyOrder("statements", "more");
        Set<String> ids = new HashSet<>();
        for (JsonNode statement : result.get("statements")) {
            statement(statement);
            assertThat(ids.add(statement.get("id").asString()))
                    .as("an id of its own")
                    .isTrue();
        }
        for (JsonNode statement : result.get("statements")) {
            if (isVoiding(statement)) {
                assertThat(ids).contains(statement.at("/object/id").asString());
            }
        }
    }

    static boolean isVoiding(JsonNode statement) {
        return statement.at("/verb/id").asString().equals("http://adlnet.gov/expapi/verbs/voided");
    }

    private static void statement(JsonNode statement) {
        assertThat(STATEMENT).containsAll(statement.propertyNames());
        assertThat(statement.propertyNames()).contains("actor", "verb", "object");
        assertThat(UUID.fromString(statement.get("id").asString()).variant()).isEqualTo(2);
        assertThat(statement.get("version").asString()).matches("2\\.0(\\.\\d+)?");
        instant(statement.get("timestamp"));
        instant(statement.get("stored"));
        noNulls(statement);
        actor(statement.get("actor"));
        iri(statement.at("/verb/id"));
        languages(statement.at("/verb/display"));
        JsonNode object = statement.get("object");
        if (isVoiding(statement)) {
            assertThat(object.get("objectType").asString()).isEqualTo("StatementRef");
            assertThat(object.propertyNames()).containsExactlyInAnyOrder("objectType", "id");
            UUID.fromString(object.get("id").asString());
        } else {
            activity(object);
        }
        if (statement.has("context")) {
            context(statement.get("context"), object);
        }
    }

    private static void actor(JsonNode actor) {
        String type = actor.has("objectType") ? actor.get("objectType").asString() : "Agent";
        List<String> identifiers =
                actor.propertyNames().stream().filter(IDENTIFIERS::contains).toList();
        if (type.equals("Agent")) {
            assertThat(identifiers).hasSize(1);
            assertThat(actor.has("member")).isFalse();
        } else {
            assertThat(type).isEqualTo("Group");
            assertThat(identifiers.size() == 1 || actor.has("member"))
                    .as("an identifier or members")
                    .isTrue();
            for (JsonNode member : actor.path("member")) {
                assertThat(member.path("objectType").asString())
                        .as("no group in a group")
                        .isEqualTo("Agent");
                actor(member);
            }
        }
        if (actor.has("account")) {
            assertThat(actor.get("account").propertyNames()).containsExactlyInAnyOrder("homePage", "name");
            iri(actor.at("/account/homePage"));
            assertThat(actor.at("/account/name").asString()).isNotBlank();
        }
    }

    private static void activity(JsonNode activity) {
        assertThat(activity.path("objectType").asString("Activity")).isEqualTo("Activity");
        assertThat(Set.of("objectType", "id", "definition")).containsAll(activity.propertyNames());
        iri(activity.get("id"));
        if (activity.has("definition")) {
            iri(activity.at("/definition/type"));
        }
    }

    private static void context(JsonNode context, JsonNode object) {
        assertThat(CONTEXT).containsAll(context.propertyNames());
        if (context.has("revision") || context.has("platform")) {
            assertThat(object.get("objectType").asString()).isEqualTo("Activity");
        }
        JsonNode surroundings = context.path("contextActivities");
        assertThat(Set.of("parent", "grouping", "category", "other")).containsAll(surroundings.propertyNames());
        surroundings.properties().forEach(property -> {
            assertThat(property.getValue().isArray()).isTrue();
            property.getValue().forEach(XapiRules::activity);
        });
        context.path("extensions").propertyNames().forEach(key -> assertThat(
                        java.net.URI.create(key).isAbsolute())
                .isTrue());
    }

    private static void noNulls(JsonNode node) {
        assertThat(node.isNull()).isFalse();
        node.forEach(XapiRules::noNulls);
    }

    private static void languages(JsonNode map) {
        assertThat(map.isObject()).isTrue();
        map.propertyNames().forEach(tag -> assertThat(tag).matches(LANGUAGE));
    }

    private static void iri(JsonNode iri) {
        assertThat(java.net.URI.create(iri.asString()).isAbsolute())
                .as(iri.toString())
                .isTrue();
    }

    private static void instant(JsonNode time) {
        Instant.parse(time.asString());
    }
}

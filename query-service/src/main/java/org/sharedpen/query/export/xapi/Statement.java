package org.sharedpen.query.export.xapi;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sharedpen.events.Originator;
import org.sharedpen.query.stream.Recorded;

/**
 * One thing that was done.
 *
 * @param id of the event in the log; of what more an event tells, one that is made of it
 * @param timestamp when it was done, by the corrected clock of the device
 * @param stored when the server stored it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Statement(
        UUID id,
        StatementActor actor,
        StatementVerb verb,
        StatementObject object,
        @Nullable StatementContext context,
        Instant timestamp,
        Instant stored,
        String version) {
    private static final String VERSION = "2.0.0";
    private static final StatementVerb VOIDED =
            new StatementVerb("http://adlnet.gov/expapi/verbs/voided", Map.of("en-GB", "voided"));

    record StatementVerb(String id, Map<String, String> display) {
        static StatementVerb of(String name) {
            return new StatementVerb(Iri.verb(name), Map.of("en-GB", name.replace('-', ' ')));
        }
    }

    /** What it was done to: an activity, or another statement. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record StatementObject(
            String objectType, Object id, @Nullable ActivityDefinition definition) {
        static StatementObject activity(String kind, Object id) {
            return new StatementObject("Activity", Iri.activity(kind, id), new ActivityDefinition(Iri.type(kind)));
        }
    }

    record ActivityDefinition(String type) {}

    /** The lesson and the unit that it was done in, and figures and kinds beside it; never a word of what was said. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record StatementContext(StatementSurroundings contextActivities, Map<String, Object> extensions) {}

    record StatementSurroundings(List<StatementObject> parent, List<StatementObject> grouping) {}

    static Statement of(
            UUID id,
            StatementActor actor,
            String verb,
            StatementObject object,
            StatementContext context,
            Recorded recorded) {
        return new Statement(
                id,
                actor,
                StatementVerb.of(verb),
                object,
                context,
                recorded.correctedAt(),
                recorded.recordedAt(),
                VERSION);
    }

    /** Another statement does not hold any more. */
    static Statement voiding(UUID id, StatementActor actor, UUID other, Recorded recorded) {
        return new Statement(
                id,
                actor,
                VOIDED,
                new StatementObject("StatementRef", other, null),
                null,
                recorded.correctedAt(),
                recorded.recordedAt(),
                VERSION);
    }

    /** The same by another, told anew. */
    Statement by(UUID anew, StatementActor other, Instant storedAt) {
        return new Statement(anew, other, verb, object, context, timestamp, storedAt, version);
    }

    /** The same with another kind of originator beside it. */
    Statement kindOf(Originator originator) {
        Map<String, Object> beside = new TreeMap<>(context == null ? Map.of() : context.extensions());
        beside.put(Iri.extension("originator"), originator.kind().name());
        StatementContext corrected = context == null ? null : new StatementContext(context.contextActivities(), beside);
        return new Statement(id, actor, verb, object, corrected, timestamp, stored, version);
    }
}

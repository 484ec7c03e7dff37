package org.sharedpen.query.export.xapi;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What an event says was done, by whom, and to what; figures and kinds beside it, nulls left out. */
record Done(StatementActor actor, String verb, Statement.StatementObject object, Map<String, Object> beside) {

    static Done of(StatementActor actor, String verb, String kind, Object id) {
        return new Done(actor, verb, Statement.StatementObject.activity(kind, id), Map.of());
    }

    Done with(String name, @Nullable Object value) {
        if (value == null) {
            return this;
        }
        Map<String, Object> more = new TreeMap<>(beside);
        more.put(Iri.extension(name), value instanceof Enum<?> one ? one.name() : value);
        return new Done(actor, verb, object, more);
    }
}

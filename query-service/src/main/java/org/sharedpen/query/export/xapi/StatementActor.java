package org.sharedpen.query.export.xapi;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who did it: an agent or a group with an account that is a pseudonym, or a group that is known by its members alone.
 *
 * @param objectType {@code Agent} or {@code Group}
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record StatementActor(
        String objectType,
        @Nullable Pseudonym account,
        @Nullable List<StatementActor> member) {

    /** A pseudonym, and where it means something. */
    record Pseudonym(String homePage, String name) {}

    static StatementActor agent(Pseudonym account) {
        return new StatementActor("Agent", account, null);
    }

    static StatementActor group(Pseudonym account) {
        return new StatementActor("Group", account, null);
    }

    static StatementActor together(List<StatementActor> members) {
        return new StatementActor("Group", null, members);
    }
}

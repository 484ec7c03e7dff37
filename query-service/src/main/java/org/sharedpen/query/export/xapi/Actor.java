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
record Actor(
        String objectType,
        @Nullable Account account,
        @Nullable List<Actor> member) {

    /** A pseudonym, and where it means something. */
    record Account(String homePage, String name) {}

    static Actor agent(Account account) {
        return new Actor("Agent", account, null);
    }

    static Actor group(Account account) {
        return new Actor("Group", account, null);
    }

    static Actor together(List<Actor> members) {
        return new Actor("Group", null, members);
    }
}

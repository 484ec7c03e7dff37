package org.sharedpen.dashboard.session;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sharedpen.dashboard.session.account.Person;

/** Someone who stays for longer than an answer takes: the person as they came, by which session or token. */
public record Visit(
        Person person, @Nullable String session, @Nullable UUID token) implements Stay {

    @Override
    public UUID school() {
        return person.school();
    }
}

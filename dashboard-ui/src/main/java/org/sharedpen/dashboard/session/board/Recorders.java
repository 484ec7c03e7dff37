package org.sharedpen.dashboard.session.board;

import java.util.UUID;
import org.sharedpen.dashboard.session.account.Person;

/** Knows who may record in a lesson. */
public interface Recorders {

    /** Passes who may; refuses who has not the role for it, and all others as if the lesson were not there. */
    void check(Person person, UUID lesson);
}

package org.sharedpen.command.roster;

import java.util.Collection;
import org.sharedpen.events.PupilId;
import org.sharedpen.events.SchoolId;

/** Makes the keys of pupils seen for the first time, in the transaction that puts them on the roll. */
interface PupilKeys {
    void makeKeys(SchoolId school, Collection<PupilId> pupils);
}

package org.sharedpen.command.privacy;

import java.util.Collection;
import java.util.Optional;
import org.sharedpen.events.Originator;
import org.sharedpen.events.PupilId;
import org.sharedpen.events.SchoolId;

/** The keys that words are sealed under. */
public class KeyRing {

    /** Makes a key for every one of these pupils that has none yet. */
    public void makeKeys(SchoolId school, Collection<PupilId> pupils) {
        throw new UnsupportedOperationException("to come");
    }

    /** The school's own key, made at first need. */
    public byte[] schoolKey(SchoolId school) {
        throw new UnsupportedOperationException("to come");
    }

    /** The key of whoever said the words; empty where a pupil has none, or no longer has one. */
    public Optional<byte[]> keyOf(SchoolId school, Originator originator) {
        throw new UnsupportedOperationException("to come");
    }

    /** A keyed hash of an action's body: equal bodies have equal hashes, and without the key it betrays no word. */
    public byte[] bodyHash(SchoolId school, byte[] body) {
        throw new UnsupportedOperationException("to come");
    }

    /** Drops a pupil's key from memory, once it is destroyed. */
    public void forget(SchoolId school, PupilId pupil) {
        throw new UnsupportedOperationException("to come");
    }
}

package org.sharedpen.command.privacy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.sharedpen.events.ActionId;
import org.sharedpen.events.PupilId;
import org.sharedpen.events.Seal;
import org.sharedpen.events.StreamId;

/**
 * Keyed hashes of the bodies of actions, for the length of one request: equal bodies have equal hashes, and without the keys
 * they betray no word. A hash takes the key of every pupil named in the body besides the school's, so that words cannot be
 * tried out on it any more once one of them is erased.
 */
public final class BodyHashes {
    private final KeyRing keys;
    private final StreamId lesson;
    private final Set<PupilId> looked = new HashSet<>();
    private final Map<PupilId, byte[]> found = new HashMap<>();

    BodyHashes(KeyRing keys, StreamId lesson) {
        this.keys = keys;
        this.lesson = lesson;
    }

    /** The hash of one body, 32 bytes, whatever the order in which the pupils are named. */
    public byte[] of(ActionId action, Collection<PupilId> named, byte[] body) {
        List<PupilId> pupils = named.stream()
                .distinct()
                .sorted(Comparator.comparing(PupilId::value))
                .toList();
        lookUp(pupils);
        List<byte[]> owners = new ArrayList<>();
        pupils.stream().map(found::get).filter(Objects::nonNull).forEach(owners::add);
        owners.add(keys.schoolKey(lesson.school()));
        return Seal.mark(KeyRing.together(owners, Seal.place(lesson, action, "body")), body);
    }

    /** Each pupil once, whether there is a key or none. */
    private void lookUp(List<PupilId> pupils) {
        List<PupilId> unknown = pupils.stream().filter(looked::add).toList();
        found.putAll(keys.pupilKeys(lesson.school(), unknown));
    }
}

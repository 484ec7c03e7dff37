package org.sharedpen.query.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sharedpen.events.Originator;
import org.sharedpen.events.PupilId;
import org.sharedpen.events.SchoolId;
import org.sharedpen.events.Seal;
import org.sharedpen.events.SealedWords;
import org.sharedpen.events.StreamId;
import org.springframework.stereotype.Component;

/** The keys of sealed words. Selects only: a missing key is an erased pupil's, and the words stay closed. */
@Component
public class KeyRing {
    private final Vault vault;

    KeyRing(Vault vault) {
        this.vault = vault;
    }

    /** The words of a fact, if the keys of everyone who said them are still there. */
    public Optional<String> open(
            StreamId stream, Originator originator, Object factId, String field, SealedWords words) {
        return of(stream.school(), originator).flatMap(key -> Seal.open(key, Seal.place(stream, factId, field), words));
    }

    /** The key of an originator's words: a pupil's, a pair's together, or else the school's. */
    public Optional<byte[]> of(SchoolId school, Originator originator) {
        if (originator.pupilIds().isEmpty()) {
            return vault.school(school);
        }
        List<byte[]> keys = new ArrayList<>();
        for (PupilId pupil : originator.pupilIds()) {
            Optional<byte[]> key = vault.pupil(school, pupil);
            if (key.isEmpty()) {
                return Optional.empty();
            }
            keys.add(key.get());
        }
        return Optional.of(Seal.together(keys));
    }
}

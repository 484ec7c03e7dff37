package org.sharedpen.query.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sharedpen.events.Originator;
import org.sharedpen.events.PupilId;
import org.sharedpen.events.SchoolId;
import org.sharedpen.events.Seal;
import org.sharedpen.events.SealedWords;
import org.sharedpen.events.StreamId;

/** Opens the sealed words of one answer with the keys that were fetched for it. Where one is missing they stay closed. */
public final class Opener {
    private final SchoolId school;
    private final Vault.Keys keys;

    Opener(SchoolId school, Vault.Keys keys) {
        this.school = school;
        this.keys = keys;
    }

    /** The words of a fact, if the keys of everyone who said them are still there. */
    public Optional<String> open(
            StreamId stream, Originator originator, Object factId, String field, SealedWords words) {
        if (!stream.school().equals(school)) {
            throw new IllegalStateException("an answer opens the words of one school");
        }
        String place = Seal.place(stream, factId, field);
        return keyAt(originator, place).flatMap(key -> Seal.open(key, place, words));
    }

    /** The key of an originator at a place: a pupil's, a pair's together, or else the school's. */
    private Optional<byte[]> keyAt(Originator originator, String place) {
        if (originator.pupilIds().isEmpty()) {
            return keys.school().map(key -> Seal.keyAt(key, place));
        }
        Map<PupilId, byte[]> ofPupils = keys.pupils();
        List<byte[]> together = new ArrayList<>();
        for (PupilId pupil : originator.pupilIds()) {
            byte @Nullable [] key = ofPupils.get(pupil);
            if (key == null) {
                return Optional.empty();
            }
            together.add(Seal.keyAt(key, place));
        }
        return Optional.of(Seal.together(together));
    }
}

package org.sharedpen.query.session;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
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

    /** Reads the keys of all these pupils in one question, before words of many of them are opened. */
    public void fetch(SchoolId school, Collection<PupilId> pupils) {
        vault.fetch(school, pupils);
    }

    /** The words of a fact, if the keys of everyone who said them are still there. */
    public Optional<String> open(
            StreamId stream, Originator originator, Object factId, String field, SealedWords words) {
        String place = Seal.place(stream, factId, field);
        return keyAt(stream.school(), originator, place).flatMap(key -> Seal.open(key, place, words));
    }

    /**
     * Names things of a school so that the same thing has the same name, and nobody without the school's key can tell which it
     * is: 128 bits of HMAC-SHA-256, in hexadecimal, under a key for this purpose alone.
     */
    public UnaryOperator<String> pseudonyms(SchoolId school, String purpose) {
        byte[] key = vault.school(school)
                .map(owner -> Seal.keyAt(owner, purpose))
                .orElseThrow(() -> new IllegalStateException("a school in which something was recorded has a key"));
        return thing -> HexFormat.of().formatHex(Seal.mark(key, thing.getBytes(StandardCharsets.UTF_8)), 0, 16);
    }

    /** The key of an originator at a place: a pupil's, a pair's together, or else the school's. */
    private Optional<byte[]> keyAt(SchoolId school, Originator originator, String place) {
        if (originator.pupilIds().isEmpty()) {
            return vault.school(school).map(key -> Seal.keyAt(key, place));
        }
        List<byte[]> keys = new ArrayList<>();
        for (PupilId pupil : originator.pupilIds()) {
            Optional<byte[]> key = vault.pupil(school, pupil);
            if (key.isEmpty()) {
                return Optional.empty();
            }
            keys.add(Seal.keyAt(key.get(), place));
        }
        return Optional.of(Seal.together(keys));
    }
}

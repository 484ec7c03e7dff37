package org.sharedpen.query.session;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sharedpen.events.Originator;
import org.sharedpen.events.PupilId;
import org.sharedpen.events.SchoolId;
import org.sharedpen.events.Seal;
import org.springframework.stereotype.Component;

/** The keys of sealed words. Selects only: a missing key is an erased pupil's, and the words stay closed. */
@Component
public class KeyRing {
    private final Vault vault;

    KeyRing(Vault vault) {
        this.vault = vault;
    }

    /**
     * Opens what these originators said, for one answer: all their keys are asked for in one question, or in none where they are
     * at hand, or where nobody said anything.
     */
    public Opener of(SchoolId school, Stream<Originator> originators) {
        List<Originator> all = originators.distinct().toList();
        Set<PupilId> pupils =
                all.stream().flatMap(one -> one.pupilIds().stream()).collect(Collectors.toSet());
        return new Opener(school, all.isEmpty() ? Vault.Keys.NONE : vault.keys(school, pupils));
    }

    /**
     * Names things of a school so that the same thing has the same name, and nobody without the school's key can tell which it
     * is: 128 bits of HMAC-SHA-256, in hexadecimal, under a key for this purpose alone.
     */
    public UnaryOperator<String> pseudonyms(SchoolId school, String purpose) {
        byte[] key = vault.keys(school, Set.of())
                .school()
                .map(owner -> Seal.keyAt(owner, purpose))
                .orElseThrow(() -> new IllegalStateException("a school in which something was recorded has a key"));
        return thing -> HexFormat.of().formatHex(Seal.mark(key, thing.getBytes(StandardCharsets.UTF_8)), 0, 16);
    }
}

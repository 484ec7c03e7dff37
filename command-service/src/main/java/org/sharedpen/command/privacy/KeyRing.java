package org.sharedpen.command.privacy;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.sharedpen.events.Originator;
import org.sharedpen.events.PupilId;
import org.sharedpen.events.SchoolId;
import org.sharedpen.events.Seal;

/** The keys that words are sealed under. Opened keys are remembered for a minute at most. */
public final class KeyRing {
    private static final byte[] BODY_HASH = "shared-pen body hash".getBytes(StandardCharsets.UTF_8);

    private record Owner(SchoolId school, PupilId pupil) {}

    private final byte[] master;
    private final Vault vault;
    private final RecentKeys<SchoolId> schools = new RecentKeys<>(1_000, Duration.ofMinutes(1), System::nanoTime);
    private final RecentKeys<Owner> pupils = new RecentKeys<>(10_000, Duration.ofMinutes(1), System::nanoTime);

    KeyRing(byte[] master, Vault vault) {
        this.master = master.clone();
        this.vault = vault;
    }

    /** Makes a key for every one of these pupils that has none yet, in the caller's transaction if there is one. */
    public void makeKeys(SchoolId school, Collection<PupilId> wanted) {
        Set<PupilId> without = new HashSet<>(wanted);
        vault.withKeys(school, without.stream().map(PupilId::value).toList()).forEach(without::remove);
        if (!without.isEmpty()) {
            byte[] above = schoolKey(school);
            Map<PupilId, byte[]> wrapped = new LinkedHashMap<>();
            without.forEach(pupil -> wrapped.put(pupil, Wrapping.wrap(above, Wrapping.newKey())));
            vault.keepPupils(school, wrapped);
        }
    }

    /** The school's own key, made at first need. */
    public byte[] schoolKey(SchoolId school) {
        return schools.get(school).orElseGet(() -> {
            byte[] wrapped = vault.school(school).orElseGet(() -> {
                vault.keepSchool(school, Wrapping.wrap(master, Wrapping.newKey()));
                return vault.school(school).orElseThrow(); // another may have been quicker: theirs counts
            });
            byte[] key = Wrapping.unwrap(master, wrapped);
            schools.put(school, key);
            return key;
        });
    }

    /** The key of whoever said the words; empty where a pupil has none, or no longer has one. */
    public Optional<byte[]> keyOf(SchoolId school, Originator originator) {
        List<byte[]> keys = new ArrayList<>();
        for (PupilId pupil : originator.pupilIds()) {
            Optional<byte[]> key = pupilKey(school, pupil);
            if (key.isEmpty()) {
                return Optional.empty();
            }
            keys.add(key.get());
        }
        return Optional.of(keys.isEmpty() ? schoolKey(school) : Seal.together(keys));
    }

    /** A keyed hash of an action's body: equal bodies have equal hashes, and without the key it betrays no word. */
    public byte[] bodyHash(SchoolId school, byte[] body) {
        return hmac(hmac(schoolKey(school), BODY_HASH), body);
    }

    /** Drops a pupil's key from memory, once it is destroyed. */
    public void forget(SchoolId school, PupilId pupil) {
        pupils.remove(new Owner(school, pupil));
    }

    private Optional<byte[]> pupilKey(SchoolId school, PupilId pupil) {
        Owner owner = new Owner(school, pupil);
        Optional<byte[]> known = pupils.get(owner);
        if (known.isPresent()) {
            return known;
        }
        Optional<byte[]> key = vault.pupil(school, pupil).map(wrapped -> Wrapping.unwrap(schoolKey(school), wrapped));
        key.ifPresent(opened -> pupils.put(owner, opened));
        return key;
    }

    private static byte[] hmac(byte[] key, byte[] input) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(input);
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }
}

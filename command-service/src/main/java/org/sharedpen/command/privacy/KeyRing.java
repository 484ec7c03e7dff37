package org.sharedpen.command.privacy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sharedpen.events.Originator;
import org.sharedpen.events.PupilId;
import org.sharedpen.events.SchoolId;
import org.sharedpen.events.Seal;
import org.sharedpen.events.SealedWords;
import org.sharedpen.events.StreamId;

/** The keys that words are sealed under. Opened keys are remembered for a minute at most. */
public final class KeyRing {
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
        vault.pupils(school, without).keySet().forEach(without::remove);
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

    /** Seals words for whoever said them, bound to their place; empty where a pupil has no key, or no longer has one. */
    public Optional<SealedWords> seal(SchoolId school, Originator originator, String place, String words) {
        return keyAt(school, originator, place).map(key -> Seal.close(key, place, words));
    }

    /** Opens them again; empty where a key is gone. */
    public Optional<String> open(SchoolId school, Originator originator, String place, SealedWords words) {
        return keyAt(school, originator, place).flatMap(key -> Seal.open(key, place, words));
    }

    /** What the bodies of one request to a lesson are recognised by. */
    public BodyHashes bodyHashes(StreamId lesson) {
        return new BodyHashes(this, lesson);
    }

    /** What a device is recognised by: it may call itself by a child's name. */
    public String deviceMark(SchoolId school, String deviceId) {
        byte[] mark = Seal.mark(Seal.keyAt(schoolKey(school), "device"), deviceId.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(mark, 0, 16);
    }

    /** Drops a pupil's key from memory, once it is destroyed. */
    public void forget(SchoolId school, PupilId pupil) {
        pupils.remove(new Owner(school, pupil));
    }

    private Optional<byte[]> keyAt(SchoolId school, Originator originator, String place) {
        List<PupilId> named = originator.pupilIds();
        if (named.isEmpty()) {
            return Optional.of(Seal.keyAt(schoolKey(school), place));
        }
        Map<PupilId, byte[]> keys = pupilKeys(school, named);
        return keys.size() < named.size()
                ? Optional.empty()
                : Optional.of(together(named.stream().map(keys::get).toList(), place));
    }

    static byte[] together(List<byte[]> keys, String place) {
        return Seal.together(keys.stream().map(key -> Seal.keyAt(key, place)).toList());
    }

    /** The keys of those of these pupils who have one. */
    Map<PupilId, byte[]> pupilKeys(SchoolId school, Collection<PupilId> wanted) {
        Map<PupilId, byte[]> found = new HashMap<>();
        wanted.forEach(pupil -> pupils.get(new Owner(school, pupil)).ifPresent(key -> found.put(pupil, key)));
        List<PupilId> unknown =
                wanted.stream().filter(pupil -> !found.containsKey(pupil)).toList();
        if (!unknown.isEmpty()) {
            byte[] above = schoolKey(school);
            vault.pupils(school, unknown).forEach((pupil, wrapped) -> {
                byte[] key = Wrapping.unwrap(above, wrapped);
                pupils.put(new Owner(school, pupil), key);
                found.put(pupil, key);
            });
        }
        return found;
    }
}

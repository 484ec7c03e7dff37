package org.sharedpen.query.session;

import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.sharedpen.events.PupilId;
import org.sharedpen.events.SchoolId;
import org.springframework.stereotype.Component;

/** Unwraps keys of the people database, and keeps few of them for a short time: an erasure must act. */
@Component
class Vault {
    private static final int KEPT = 2_000;
    private static final Duration KEPT_FOR = Duration.ofSeconds(20);
    private static final String WRAPPED = """
            select null::uuid as pupil_id, wrapped from vault.school_key where school = :school
            union all
            select pupil_id, wrapped from vault.pupil_key where school = :school and pupil_id = any(:pupils)
            """;
    private final People people;
    private final MasterKey masterKey;
    private final Map<Object, Kept> kept = new LinkedHashMap<>();

    private record Kept(byte[] key, Instant until) {}

    /** The keys that were found of a school and of pupils of it. */
    record Keys(Optional<byte[]> school, Map<PupilId, byte[]> pupils) {
        static final Keys NONE = new Keys(Optional.empty(), Map.of());
    }

    private record PupilOf(SchoolId school, UUID pupil) {}

    Vault(People people, MasterKey masterKey) {
        this.people = people;
        this.masterKey = masterKey;
    }

    /** The school's key and those of these pupils; what is not kept is asked for in one question. */
    Keys keys(SchoolId school, Set<PupilId> pupils) {
        Optional<byte[]> ofSchool = kept(school);
        Map<PupilId, byte[]> found = new HashMap<>();
        List<PupilId> unknown = new ArrayList<>();
        for (PupilId pupil : pupils) {
            kept(new PupilOf(school, pupil.value()))
                    .ifPresentOrElse(key -> found.put(pupil, key), () -> unknown.add(pupil));
        }
        return ofSchool.isPresent() && unknown.isEmpty() ? new Keys(ofSchool, found) : asked(school, unknown, found);
    }

    private Keys asked(SchoolId school, List<PupilId> unknown, Map<PupilId, byte[]> found) {
        Map<Optional<PupilId>, byte[]> wrapped = read(school, unknown);
        byte[] bySchool = wrapped.remove(Optional.<PupilId>empty());
        if (bySchool == null) {
            return Keys.NONE;
        }
        byte[] ofSchool = unwrap(masterKey.bytes(), bySchool);
        put(school, ofSchool);
        wrapped.forEach((owner, key) -> owner.ifPresent(pupil -> {
            byte[] ofPupil = unwrap(ofSchool, key);
            found.put(pupil, ofPupil);
            put(new PupilOf(school, pupil.value()), ofPupil);
        }));
        return new Keys(Optional.of(ofSchool), found);
    }

    /** By pupil; the school's is nobody's. */
    private Map<Optional<PupilId>, byte[]> read(SchoolId school, List<PupilId> pupils) {
        Map<Optional<PupilId>, byte[]> wrapped = new HashMap<>();
        people.in(school, jdbc -> {
            jdbc.sql(WRAPPED)
                    .param("school", school.value())
                    .param("pupils", pupils.stream().map(PupilId::value).toArray(UUID[]::new))
                    .query(row -> {
                        UUID owner = row.getObject("pupil_id", UUID.class);
                        wrapped.put(Optional.ofNullable(owner).map(PupilId::new), row.getBytes("wrapped"));
                    });
            return wrapped;
        });
        return wrapped;
    }

    private Optional<byte[]> kept(Object name) {
        synchronized (kept) {
            Kept found = kept.get(name);
            if (found != null && Instant.now().isBefore(found.until())) {
                return Optional.of(found.key());
            }
            kept.remove(name);
            return Optional.empty();
        }
    }

    private void put(Object name, byte[] key) {
        synchronized (kept) {
            kept.remove(name);
            kept.put(name, new Kept(key, Instant.now().plus(KEPT_FOR)));
            if (kept.size() > KEPT) {
                kept.remove(kept.keySet().iterator().next());
            }
        }
    }

    private static byte[] unwrap(byte[] key, byte[] wrapped) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(Cipher.DECRYPT_MODE, new SecretKeySpec(key, "AES"), new GCMParameterSpec(128, wrapped, 0, 12));
            return cipher.doFinal(Arrays.copyOfRange(wrapped, 12, wrapped.length));
        } catch (GeneralSecurityException wrong) {
            throw new IllegalStateException("a key of the vault was not wrapped by the key that it should be");
        }
    }
}

package org.sharedpen.query.session;

import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
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
    private static final String SCHOOL = "select wrapped from vault.school_key where school = ?";
    private static final String PUPIL = "select wrapped from vault.pupil_key where school = ? and pupil_id = ?";
    private static final String PUPILS =
            "select pupil_id, wrapped from vault.pupil_key where school = ? and pupil_id = any(?)";
    private final People people;
    private final MasterKey masterKey;
    private final Map<Object, Kept> kept = new LinkedHashMap<>();

    private record Kept(byte[] key, Instant until) {}

    private record PupilOf(SchoolId school, UUID pupil) {}

    Vault(People people, MasterKey masterKey) {
        this.people = people;
        this.masterKey = masterKey;
    }

    Optional<byte[]> school(SchoolId school) {
        return keep(
                school, key -> read(school, SCHOOL, school.value()).map(wrapped -> unwrap(masterKey.bytes(), wrapped)));
    }

    Optional<byte[]> pupil(SchoolId school, PupilId pupil) {
        return keep(new PupilOf(school, pupil.value()), key -> school(school)
                .flatMap(schoolKey ->
                        read(school, PUPIL, school.value(), pupil.value()).map(wrapped -> unwrap(schoolKey, wrapped))));
    }

    /** Keeps the keys of these pupils of whom none is kept. */
    void fetch(SchoolId school, Collection<PupilId> pupils) {
        List<UUID> unknown = pupils.stream()
                .map(PupilId::value)
                .filter(pupil -> kept(new PupilOf(school, pupil)).isEmpty())
                .distinct()
                .toList();
        Optional<byte[]> schoolKey = unknown.isEmpty() ? Optional.empty() : school(school);
        schoolKey.ifPresent(key -> read(school, unknown)
                .forEach((pupil, wrapped) -> put(new PupilOf(school, pupil), unwrap(key, wrapped))));
    }

    private Map<UUID, byte[]> read(SchoolId school, List<UUID> pupils) {
        Map<UUID, byte[]> wrapped = new HashMap<>();
        people.in(school, jdbc -> {
            jdbc.sql(PUPILS).params(school.value(), pupils.toArray(UUID[]::new)).query(row -> {
                wrapped.put(row.getObject("pupil_id", UUID.class), row.getBytes("wrapped"));
            });
            return wrapped;
        });
        return wrapped;
    }

    private Optional<byte[]> read(SchoolId school, String sql, Object... ids) {
        return people.in(
                school, jdbc -> jdbc.sql(sql).params(ids).query(byte[].class).optional());
    }

    private Optional<byte[]> keep(Object name, Function<Object, Optional<byte[]>> fetch) {
        Optional<byte[]> found = kept(name);
        if (found.isPresent()) {
            return found;
        }
        Optional<byte[]> fetched = fetch.apply(name);
        fetched.ifPresent(key -> put(name, key));
        return fetched;
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

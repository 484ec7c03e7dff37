package org.sharedpen.query.session;

import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
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

    private Optional<byte[]> read(SchoolId school, String sql, Object... ids) {
        return people.in(
                school, jdbc -> jdbc.sql(sql).params(ids).query(byte[].class).optional());
    }

    private Optional<byte[]> keep(Object name, Function<Object, Optional<byte[]>> fetch) {
        @Nullable Kept found;
        synchronized (kept) {
            found = kept.get(name);
        }
        if (found != null && Instant.now().isBefore(found.until())) {
            return Optional.of(found.key());
        }
        Optional<byte[]> fetched = fetch.apply(name);
        synchronized (kept) {
            kept.remove(name);
            fetched.ifPresent(key -> kept.put(name, new Kept(key, Instant.now().plus(KEPT_FOR))));
            if (kept.size() > KEPT) {
                kept.remove(kept.keySet().iterator().next());
            }
        }
        return fetched;
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

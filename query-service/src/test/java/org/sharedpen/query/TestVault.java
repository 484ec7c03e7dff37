package org.sharedpen.query;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.sharedpen.events.Originator;
import org.sharedpen.events.PupilId;
import org.sharedpen.events.SchoolId;
import org.sharedpen.events.Seal;
import org.sharedpen.events.SealedWords;
import org.sharedpen.events.StreamId;

/** The keys of a school and its pupils, put where the command service keeps them, and words sealed under them. */
public final class TestVault {
    private static final SecureRandom RANDOM = new SecureRandom();

    private final QuerySide side;
    private final SchoolId school;
    private final byte[] schoolKey = key();
    private final Map<PupilId, byte[]> pupils = new HashMap<>();

    public TestVault(QuerySide side, SchoolId school) {
        this.side = side;
        this.school = school;
        side.roster.run(
                school,
                "insert into vault.school_key values (?, ?)",
                school.value(),
                wrap(QuerySide.masterKey(), schoolKey));
    }

    /** Words of a fact of a lesson, sealed for whoever said them. */
    public SealedWords seal(StreamId lesson, Originator by, Object factId, String field, String words) {
        String place = Seal.place(lesson, factId, field);
        List<byte[]> keys = by.pupilIds().isEmpty()
                ? List.of(Seal.keyAt(schoolKey, place))
                : by.pupilIds().stream()
                        .map(pupil -> Seal.keyAt(of(pupil), place))
                        .toList();
        return Seal.close(Seal.together(keys), place, words);
    }

    /** The pupil's key is destroyed. */
    public void erase(PupilId pupil) {
        side.roster.run(
                school, "delete from vault.pupil_key where school = ? and pupil_id = ?", school.value(), pupil.value());
    }

    private byte[] of(PupilId pupil) {
        return pupils.computeIfAbsent(pupil, unknown -> {
            byte[] key = key();
            side.roster.run(
                    school,
                    "insert into vault.pupil_key values (?, ?, ?)",
                    school.value(),
                    pupil.value(),
                    wrap(schoolKey, key));
            return key;
        });
    }

    /** A fresh key. */
    public static byte[] key() {
        byte[] key = new byte[32];
        RANDOM.nextBytes(key);
        return key;
    }

    /** A key as it lies in the vault: under another. */
    public static byte[] wrap(byte[] by, byte[] key) {
        try {
            byte[] nonce = new byte[12];
            RANDOM.nextBytes(nonce);
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(by, "AES"), new GCMParameterSpec(128, nonce));
            byte[] sealed = cipher.doFinal(key);
            return ByteBuffer.allocate(12 + sealed.length)
                    .put(nonce)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }
}

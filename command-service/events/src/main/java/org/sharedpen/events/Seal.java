package org.sharedpen.events;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * How words are sealed and opened: AES-256-GCM under a key that their originator has for this one place.
 *
 * <p>The key of a place is derived from the originator's ({@link #keyAt}), never the originator's own. So what stands at one
 * place can be made unreadable without the rest: words that were first put down to another pupil, for example, when the
 * pupil who said them is erased.
 */
public final class Seal {
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Seal() {}

    /** Seals {@code words} under the 32-byte key of their {@code place}, and binds them to it. */
    public static SealedWords close(byte[] key, String place, String words) {
        byte[] nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        byte[] sealed = run(Cipher.ENCRYPT_MODE, key, place, nonce, words.getBytes(StandardCharsets.UTF_8));
        byte[] box = ByteBuffer.allocate(NONCE_BYTES + sealed.length)
                .put(nonce)
                .put(sealed)
                .array();
        return new SealedWords(Base64.getEncoder().encodeToString(box));
    }

    /** Opens sealed words; empty where the key or the place is not the one they were sealed under. */
    public static Optional<String> open(byte[] key, String place, SealedWords words) {
        byte[] box = Base64.getDecoder().decode(words.box());
        ByteBuffer parts = ByteBuffer.wrap(box);
        byte[] nonce = new byte[NONCE_BYTES];
        parts.get(nonce);
        byte[] sealed = new byte[parts.remaining()];
        parts.get(sealed);
        byte[] opened;
        try {
            opened = run(Cipher.DECRYPT_MODE, key, place, nonce, sealed);
        } catch (WrongKey wrong) {
            return Optional.empty();
        }
        return Optional.of(new String(opened, StandardCharsets.UTF_8));
    }

    /** The key of one place, which opens that place and no other: HMAC-SHA-256 of the place under its owner's key. */
    public static byte[] keyAt(byte[] key, String place) {
        return mark(key, place.getBytes(StandardCharsets.UTF_8));
    }

    /** The key of several owners of one place together: without any one of their keys it cannot be made. Order matters. */
    public static byte[] together(List<byte[]> keys) {
        if (keys.size() == 1) {
            return keys.get(0);
        }
        ByteBuffer others = ByteBuffer.allocate(
                keys.stream().skip(1).mapToInt(key -> key.length).sum());
        keys.stream().skip(1).forEach(others::put);
        return mark(keys.get(0), others.array());
    }

    /** What bytes can be recognised by, and without the key not even guessed: HMAC-SHA-256, 32 bytes. */
    public static byte[] mark(byte[] key, byte[] content) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(content);
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** The place that something secret is bound to: school, stream, fact and field. */
    public static String place(StreamId stream, Object factId, String field) {
        return stream + "/" + factId + "/" + field;
    }

    private static byte[] run(int mode, byte[] key, String place, byte[] nonce, byte[] input) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(place.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(input);
        } catch (AEADBadTagException wrongKey) {
            throw new WrongKey();
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static final class WrongKey extends RuntimeException {
        private static final long serialVersionUID = 1L;

        WrongKey() {
            super(null, null, false, false);
        }
    }
}

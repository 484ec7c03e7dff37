package org.sharedpen.command.privacy;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Keys, and how one is kept under another: AES-256-GCM, as nonce, ciphertext and tag. */
final class Wrapping {
    static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Wrapping() {}

    static byte[] newKey() {
        return random(KEY_BYTES);
    }

    static byte[] wrap(byte[] under, byte[] key) {
        byte[] nonce = random(NONCE_BYTES);
        byte[] wrapped = run(Cipher.ENCRYPT_MODE, under, nonce, key);
        return ByteBuffer.allocate(NONCE_BYTES + wrapped.length)
                .put(nonce)
                .put(wrapped)
                .array();
    }

    static byte[] unwrap(byte[] under, byte[] wrapped) {
        byte[] nonce = Arrays.copyOf(wrapped, NONCE_BYTES);
        return run(Cipher.DECRYPT_MODE, under, nonce, Arrays.copyOfRange(wrapped, NONCE_BYTES, wrapped.length));
    }

    private static byte[] run(int mode, byte[] under, byte[] nonce, byte[] input) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(under, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException wrongKey) {
            throw new IllegalStateException("a key does not open with the key above it", wrongKey);
        }
    }

    private static byte[] random(int bytes) {
        byte[] made = new byte[bytes];
        RANDOM.nextBytes(made);
        return made;
    }
}

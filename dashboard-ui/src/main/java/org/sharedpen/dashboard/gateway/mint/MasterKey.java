package org.sharedpen.dashboard.gateway.mint;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The installation's master key, from a file that holds 32 bytes as base64; optional here. */
@Component
class MasterKey {
    private static final int NONCE = 12;

    private final @Nullable SecretKey key;

    MasterKey(@Value("${sharedpen.keys.master-file:}") String file) throws IOException {
        this.key = file.isBlank()
                ? null
                : new SecretKeySpec(Base64.getMimeDecoder().decode(Files.readString(Path.of(file))), "AES");
    }

    boolean isThere() {
        return key != null;
    }

    /** Nonce, ciphertext, tag. */
    byte[] wrap(byte[] secret, String place) throws GeneralSecurityException {
        byte[] nonce = new byte[NONCE];
        new SecureRandom().nextBytes(nonce);
        byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce, place).doFinal(secret);
        byte[] wrapped = new byte[NONCE + sealed.length];
        System.arraycopy(nonce, 0, wrapped, 0, NONCE);
        System.arraycopy(sealed, 0, wrapped, NONCE, sealed.length);
        return wrapped;
    }

    byte[] unwrap(byte[] wrapped, String place) throws GeneralSecurityException {
        byte[] nonce = Arrays.copyOf(wrapped, NONCE);
        return cipher(Cipher.DECRYPT_MODE, nonce, place).doFinal(wrapped, NONCE, wrapped.length - NONCE);
    }

    private Cipher cipher(int mode, byte[] nonce, String place) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(128, nonce));
        cipher.updateAAD(place.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}

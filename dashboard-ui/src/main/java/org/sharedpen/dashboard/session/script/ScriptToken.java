package org.sharedpen.dashboard.session.script;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/** The secret of a script: 256 random bits, of which only a hash is kept. */
record ScriptToken(String secret) {
    private static final String PREFIX = "sp_"; // so that scanners find one that was published by mistake
    private static final SecureRandom RANDOM = new SecureRandom();

    static ScriptToken random() {
        byte[] bits = new byte[32];
        RANDOM.nextBytes(bits);
        return new ScriptToken(PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
    }

    /** What is stored; no salt is needed where the secret cannot be guessed. */
    byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    @Override
    public String toString() {
        return PREFIX + "…";
    }
}

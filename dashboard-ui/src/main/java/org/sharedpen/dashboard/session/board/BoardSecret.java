package org.sharedpen.dashboard.session.board;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;

/** What the cookie of a second screen holds: 256 random bits. */
record BoardSecret(String value) {
    private static final SecureRandom RANDOM = new SecureRandom();

    static BoardSecret random() {
        byte[] bits = new byte[32];
        RANDOM.nextBytes(bits);
        return new BoardSecret(Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
    }

    byte[] hash() {
        return Hash.of(value.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return "a secret";
    }
}

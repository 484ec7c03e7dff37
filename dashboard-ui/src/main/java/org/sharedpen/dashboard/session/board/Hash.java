package org.sharedpen.dashboard.session.board;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** What is stored of a secret. */
final class Hash {
    private Hash() {}

    static byte[] of(byte[] secret) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}

package org.sharedpen.events;

/**
 * Words as they are stored: unreadable without the key of whoever said them.
 *
 * <p>{@code box} is Base64 of a 12-byte nonce followed by the AES-256-GCM ciphertext and its 16-byte tag. Whose key opens
 * it follows from the originator beside it; key and associated data are those of the fact's place ({@link Seal#place}).
 */
public record SealedWords(String box) {}

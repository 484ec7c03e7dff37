package org.sharedpen.command.session;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;

/** Verifies each token once in a while: one comes with many calls, and its signature is the dearest part of each. */
final class VerifiedTokens implements JwtDecoder {
    private final JwtDecoder decoder;
    private final Cache<String, Jwt> verified = Caffeine.newBuilder()
            .maximumSize(2_000)
            .expireAfterWrite(Duration.ofSeconds(30))
            .build();

    VerifiedTokens(JwtDecoder decoder) {
        this.decoder = decoder;
    }

    @Override
    public Jwt decode(String token) {
        Jwt known = verified.getIfPresent(token);
        if (known != null && Instant.now().isBefore(Objects.requireNonNull(known.getExpiresAt(), "checked before"))) {
            return known;
        }
        Jwt checked = decoder.decode(token);
        verified.put(token, checked);
        return checked;
    }
}

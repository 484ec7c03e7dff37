package org.sharedpen.command.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;

class VerifiedTokensTest {
    private final AtomicInteger verified = new AtomicInteger();

    @Test
    void verifies_a_token_once_until_it_ends() {
        VerifiedTokens tokens = endingAt(Instant.now().plusSeconds(60));
        assertThat(tokens.decode("one")).isSameAs(tokens.decode("one"));
        assertThat(verified).hasValue(1);
        tokens.decode("two");
        assertThat(verified).hasValue(2);
    }

    @Test
    void asks_again_about_one_that_has_ended() {
        VerifiedTokens tokens = endingAt(Instant.now().minusSeconds(1));
        tokens.decode("one");
        tokens.decode("one");
        assertThat(verified).hasValue(2);
    }

    @Test
    void remembers_nothing_that_was_refused() {
        VerifiedTokens tokens = new VerifiedTokens(token -> {
            verified.incrementAndGet();
            throw new BadJwtException("forged");
        });
        assertThatThrownBy(() -> tokens.decode("one")).isInstanceOf(BadJwtException.class);
        assertThatThrownBy(() -> tokens.decode("one")).isInstanceOf(BadJwtException.class);
        assertThat(verified).hasValue(2);
    }

    private VerifiedTokens endingAt(Instant end) {
        return new VerifiedTokens(token -> {
            verified.incrementAndGet();
            return Jwt.withTokenValue(token)
                    .header("alg", "ES256")
                    .issuedAt(end.minusSeconds(120))
                    .expiresAt(end)
                    .build();
        });
    }
}

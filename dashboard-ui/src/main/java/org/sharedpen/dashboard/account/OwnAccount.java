package org.sharedpen.dashboard.account;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The account of whoever asks, and its tokens for scripts. A refusal is {@link org.sharedpen.dashboard.problem.Refused}. */
public interface OwnAccount {

    Me me();

    List<Token> tokens();

    /** The secret, which is shown once. */
    String makeToken(String name, int days);

    void removeToken(UUID token);

    record Me(
            String username,
            String displayName,
            List<String> roles,
            @Nullable String rosterUserId) {}

    record Token(
            UUID tokenId,
            String name,
            Instant madeAt,
            Instant expiresAt,
            @Nullable Instant usedAt) {}
}

package org.sharedpen.dashboard.sample;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.sharedpen.dashboard.account.OwnAccount;

/** An administrator with one token. */
final class SampleAccount implements OwnAccount {

    private static final Instant MADE = Instant.parse("2026-02-02T09:00:00Z");

    private final List<Token> tokens = new ArrayList<>(
            List.of(new Token(new UUID(1, 1), "Timetable export", MADE, MADE.plus(Duration.ofDays(90)), null)));

    @Override
    public Me me() {
        return new Me("admin", "Mr Hughes", List.of("SCHOOL_ADMIN"), null);
    }

    @Override
    public List<Token> tokens() {
        return List.copyOf(tokens);
    }

    @Override
    public String makeToken(String name, int days) {
        tokens.add(new Token(UUID.randomUUID(), name, MADE, MADE.plus(Duration.ofDays(days)), null));
        return "sp_0123456789abcdefghijklmnopqrstuvwxyzABCDEFG";
    }

    @Override
    public void removeToken(UUID token) {
        tokens.removeIf(each -> each.tokenId().equals(token));
    }
}

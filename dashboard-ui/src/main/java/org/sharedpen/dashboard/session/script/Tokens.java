package org.sharedpen.dashboard.session.script;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sharedpen.dashboard.problem.Refusal;
import org.sharedpen.dashboard.problem.Refused;
import org.sharedpen.dashboard.session.account.Person;
import org.sharedpen.dashboard.session.account.SchoolWall;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tokens of scripts. */
@Component
public class Tokens {
    private static final int MOST = 50;

    private final JdbcClient jdbc;
    private final SchoolWall wall;

    Tokens(JdbcClient jdbc, SchoolWall wall) {
        this.jdbc = jdbc;
        this.wall = wall;
    }

    record Holder(UUID school, UUID account, UUID token) {}

    public record Kept(
            UUID tokenId,
            String name,
            Instant madeAt,
            Instant expiresAt,
            @Nullable Instant usedAt) {}

    void keep(Person person, UUID token, String name, ScriptToken secret, Instant expiresAt) {
        wall.in(person.school(), () -> {
            if (list(person.account()).size() >= MOST) {
                throw new Refused(Refusal.TOO_MANY_TOKENS);
            }
            return jdbc.sql("""
                            insert into session.token (school, account, token, name, hash, expires_at)
                            values (?, ?, ?, ?, ?, ?)""")
                    .params(person.school(), person.account(), token, name)
                    .params(secret.hash(), OffsetDateTime.ofInstant(expiresAt, ZoneOffset.UTC))
                    .update();
        });
    }

    /** Whose token this is, if it is one and has not expired. */
    Optional<Holder> holder(ScriptToken secret) {
        Optional<Holder> holder = jdbc.sql("select school, account, token from session.token_hashed(?)")
                .param(secret.hash())
                .query(Holder.class)
                .optional();
        holder.ifPresent(this::used);
        return holder;
    }

    List<Kept> of(Person person) {
        return wall.in(person.school(), () -> list(person.account()));
    }

    boolean remove(Person person, UUID token) {
        return wall.in(
                person.school(),
                () -> jdbc.sql("delete from session.token where account = ? and token = ?")
                                .params(person.account(), token)
                                .update()
                        == 1);
    }

    private List<Kept> list(UUID account) {
        return jdbc.sql("""
                        select token as token_id, name, made_at, expires_at, used_at from session.token
                        where account = ? and expires_at > now() order by made_at""").param(account).query(Kept.class).list();
    }

    private void used(Holder holder) {
        wall.in(
                holder.school(),
                // To the minute: a script that asks all day should not write all day.
                () -> jdbc.sql("""
                                update session.token set used_at = now()
                                where account = ? and token = ?
                                    and (used_at is null or used_at < now() - interval '1 minute')""").params(holder.account(), holder.token()).update());
    }
}

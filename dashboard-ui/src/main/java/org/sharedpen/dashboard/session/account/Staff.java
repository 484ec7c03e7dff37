package org.sharedpen.dashboard.session.account;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sharedpen.dashboard.problem.Refusal;
import org.sharedpen.dashboard.problem.Refused;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The accounts of one school, as its administrator keeps them. */
@Component
class Staff {
    private final JdbcClient jdbc;
    private final SchoolWall wall;
    private final Passwords passwords;

    Staff(JdbcClient jdbc, SchoolWall wall, Passwords passwords) {
        this.jdbc = jdbc;
        this.wall = wall;
        this.passwords = passwords;
    }

    /** Makes an account and answers its one-time password. */
    String add(UUID school, String username, String displayName, Set<Role> roles, @Nullable String rosterUser) {
        String oneTime = passwords.oneTime();
        String hash = passwords.hash(oneTime);
        try {
            wall.in(school, () -> jdbc.sql("""
                            insert into session.account
                                (school, account, username, display_name, password_hash, must_change, roles, roster_user)
                            values (?, ?, ?, ?, ?, true, ?, ?)""")
                    .params(school, UUID.randomUUID(), username, displayName, hash)
                    .param(Account.names(roles))
                    .param(rosterUser)
                    .update());
        } catch (DuplicateKeyException taken) {
            throw new Refused(Refusal.USERNAME_TAKEN);
        }
        return oneTime;
    }

    /** Changes what the account may do; the school keeps one enabled administrator, whoever changes what at once. */
    Account change(UUID school, String username, @Nullable Set<Role> roles, @Nullable Boolean enabled) {
        return wall.in(school, () -> {
            lock(school);
            Account account = named(username);
            jdbc.sql("""
                            update session.account set roles = coalesce(?, roles), enabled = coalesce(?, enabled),
                                version = version + 1
                            where account = ?""")
                    .param(roles == null ? null : Account.names(roles))
                    .param(enabled)
                    .param(account.account())
                    .update();
            if (administrators() == 0) {
                throw new Refused(Refusal.LAST_ADMIN);
            }
            return named(username);
        });
    }

    /** Gives a new one-time password to whoever forgot theirs; what they had open is over. */
    String reset(UUID school, String username) {
        String oneTime = passwords.oneTime();
        String hash = passwords.hash(oneTime);
        return wall.in(school, () -> {
            UUID account = named(username).account();
            jdbc.sql("""
                            update session.account set password_hash = ?, must_change = true, one_time_used = false,
                                password_version = password_version + 1, version = version + 1
                            where account = ?""").params(hash, account).update();
            jdbc.sql("delete from session.token where account = ?")
                    .param(account)
                    .update();
            return oneTime;
        });
    }

    private void lock(UUID school) {
        List<UUID> locked = jdbc.sql("select school from session.school for update")
                .query(UUID.class)
                .list();
        if (!locked.equals(List.of(school))) {
            throw new Refused(Refusal.NOT_FOUND);
        }
    }

    private Account named(String username) {
        return jdbc.sql("select * from session.account where lower(username) = lower(?)")
                .param(username)
                .query(Account::of)
                .optional()
                .orElseThrow(() -> new Refused(Refusal.NOT_FOUND));
    }

    private long administrators() {
        return jdbc.sql("select count(*) from session.account where enabled and 'SCHOOL_ADMIN' = any(roles)")
                .query(Long.class)
                .single();
    }
}

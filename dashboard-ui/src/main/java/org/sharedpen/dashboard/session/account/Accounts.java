package org.sharedpen.dashboard.session.account;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The accounts of the installation, each behind its school's wall. */
@Component
public class Accounts {
    private final JdbcClient jdbc;
    private final SchoolWall wall;

    Accounts(JdbcClient jdbc, SchoolWall wall) {
        this.jdbc = jdbc;
        this.wall = wall;
    }

    /** Whoever signs in by this username, in whichever school; upper and lower case are one. */
    public Optional<Account> named(String username) {
        return jdbc.sql("select * from session.account_named(?)")
                .param(username)
                .query(Account::of)
                .optional();
    }

    /** The account as it is now, if it may still act. */
    public Optional<Account> acting(UUID school, UUID account) {
        return wall.in(school, () -> jdbc.sql("select * from session.account where account = ? and enabled")
                .param(account)
                .query(Account::of)
                .optional());
    }

    List<Account> all(UUID school) {
        return wall.in(school, () -> jdbc.sql("select * from session.account order by lower(username)")
                .query(Account::of)
                .list());
    }

    /** Uses up a one-time password; false where it was used before, even at this same moment. */
    public boolean useOnce(Account account) {
        return wall.in(
                account.school(),
                () -> jdbc.sql("""
                        update session.account set one_time_used = true
                        where account = ? and password_version = ? and must_change and not one_time_used""")
                                .param(account.account())
                                .param(account.passwordVersion())
                                .update()
                        == 1);
    }

    /** Gives the account its own new password; false where another was set in the meantime. */
    boolean setPassword(Account account, String hash) {
        return wall.in(account.school(), () -> {
            boolean set = jdbc.sql("""
                            update session.account set password_hash = ?, must_change = false,
                                password_version = password_version + 1, version = version + 1
                            where account = ? and password_version = ?""")
                            .param(hash)
                            .param(account.account())
                            .param(account.passwordVersion())
                            .update()
                    == 1;
            if (set) {
                endTokens(account.account());
            }
            return set;
        });
    }

    /** A token that somebody else made with the old password ends with it. */
    private void endTokens(UUID account) {
        jdbc.sql("delete from session.token where account = ?").param(account).update();
    }
}

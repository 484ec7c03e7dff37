package org.sharedpen.dashboard.session.account;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The demo school of the local start, made before the first request where it is absent. */
@Component
@Profile("local")
class DemoSchool implements SmartInitializingSingleton {
    static final UUID SCHOOL = UUID.fromString("01900000-0000-7000-8000-00000000d300");

    private final JdbcClient jdbc;
    private final SchoolWall wall;
    private final Passwords passwords;

    DemoSchool(JdbcClient jdbc, SchoolWall wall, Passwords passwords) {
        this.jdbc = jdbc;
        this.wall = wall;
        this.passwords = passwords;
    }

    @Override
    public void afterSingletonsInstantiated() {
        wall.in(SCHOOL, () -> {
            jdbc.sql("insert into session.school (school, name) values (?, 'Demo') on conflict do nothing")
                    .param(SCHOOL)
                    .update();
            account(1, "teacher", "Demo Teacher", Role.TEACHER, "demo-teacher");
            account(2, "lead", "Demo Lead", Role.LITERACY_LEAD, null);
            account(3, "admin", "Demo Admin", Role.SCHOOL_ADMIN, null);
            return jdbc.sql("update session.account set enabled = true where not enabled")
                    .update();
        });
    }

    private void account(int number, String username, String displayName, Role role, @Nullable String rosterUser) {
        UUID account = new UUID(SCHOOL.getMostSignificantBits(), SCHOOL.getLeastSignificantBits() + number);
        if (exists(account)) {
            return;
        }
        jdbc.sql("""
                        insert into session.account
                            (school, account, username, display_name, password_hash, must_change, roles, roster_user)
                        values (?, ?, ?, ?, ?, false, ?, ?)""")
                .params(SCHOOL, account, username, displayName, passwords.hash("demo"))
                .param(Account.names(Set.of(role)))
                .param(rosterUser)
                .update();
    }

    private boolean exists(UUID account) {
        return jdbc.sql("select exists (select from session.account where account = ?)")
                .param(account)
                .query(Boolean.class)
                .single();
    }
}

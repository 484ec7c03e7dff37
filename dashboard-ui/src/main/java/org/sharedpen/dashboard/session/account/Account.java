package org.sharedpen.dashboard.session.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An account as it is stored. */
public record Account(
        UUID school,
        UUID account,
        String username,
        String displayName,
        String passwordHash,
        int passwordVersion,
        boolean mustChange,
        boolean enabled,
        Set<Role> roles,
        @Nullable String rosterUser,
        int version) {

    static Account of(ResultSet row, int number) throws SQLException {
        Set<Role> roles = new TreeSet<>();
        for (Object role : (Object[]) row.getArray("roles").getArray()) {
            roles.add(Role.valueOf((String) role));
        }
        return new Account(
                row.getObject("school", UUID.class),
                row.getObject("account", UUID.class),
                row.getString("username"),
                row.getString("display_name"),
                row.getString("password_hash"),
                row.getInt("password_version"),
                row.getBoolean("must_change"),
                row.getBoolean("enabled"),
                roles,
                row.getString("roster_user"),
                row.getInt("version"));
    }

    /** The person behind the account; one who came through the school's provider has no password to change. */
    public Person person(boolean byProvider) {
        return new Person(
                school, account, username, displayName, roles, rosterUser, mustChange && !byProvider, version);
    }

    static String[] names(Set<Role> roles) {
        return roles.stream().map(Role::name).toArray(String[]::new);
    }

    /** Nothing of the password can reach a log this way. */
    @Override
    public String toString() {
        return "account " + account + " " + Arrays.toString(names(roles));
    }
}

package org.sharedpen.dashboard.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sharedpen.dashboard.problem.Refusal;
import org.sharedpen.dashboard.problem.Refused;
import org.sharedpen.dashboard.roster.StaffRoom;

/** Four accounts, kept in memory. */
final class SampleStaffRoom implements StaffRoom {

    private final List<Member> members = new ArrayList<>(List.of(
            new Member("admin", "Mr Hughes", List.of("SCHOOL_ADMIN"), true, null, false),
            new Member("lead", "Dr Adeyemi", List.of("LITERACY_LEAD", "TEACHER"), true, "T-07", false),
            new Member("okafor", "Ms Okafor", List.of("TEACHER"), true, "T-12", false),
            new Member("supply", "Supply, spring", List.of("TEACHER"), false, null, true)));

    @Override
    public List<Member> members() {
        return List.copyOf(members);
    }

    @Override
    public String add(String username, Set<String> roles, @Nullable String rosterUserId, @Nullable String displayName) {
        if (members.stream().anyMatch(each -> each.username().equals(username))) {
            throw new Refused(Refusal.USERNAME_TAKEN);
        }
        String name = displayName == null ? username : displayName;
        members.add(new Member(username, name, List.copyOf(roles), true, rosterUserId, true));
        return "k4m2p-x7rtq-9wcde-hj3fn";
    }

    @Override
    public void enable(String username, boolean enabled) {
        members.replaceAll(each -> each.username().equals(username)
                ? new Member(
                        username,
                        each.displayName(),
                        each.roles(),
                        enabled,
                        each.rosterUserId(),
                        each.passwordChangeRequired())
                : each);
    }

    @Override
    public String renew(String username) {
        return "p2v9x-m3kta-8hqwe-zr5dn";
    }
}

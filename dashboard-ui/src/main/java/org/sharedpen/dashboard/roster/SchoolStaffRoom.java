package org.sharedpen.dashboard.roster;

import jakarta.validation.Validator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sharedpen.dashboard.problem.Refused;
import org.sharedpen.dashboard.session.account.AccountsApi;
import org.sharedpen.dashboard.session.account.AccountsApi.AccountChange;
import org.sharedpen.dashboard.session.account.AccountsApi.NewAccount;
import org.sharedpen.dashboard.session.account.Person;
import org.sharedpen.dashboard.session.account.PersonAuthentication;
import org.sharedpen.dashboard.session.account.Role;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Goes through the same door as a program does, so that a form and a call are judged alike. */
@Component
class SchoolStaffRoom implements StaffRoom {

    private final AccountsApi accounts;
    private final Validator validator;

    SchoolStaffRoom(AccountsApi accounts, Validator validator) {
        this.accounts = accounts;
        this.validator = validator;
    }

    @Override
    public List<Member> members() {
        return accounts.list(admin()).stream()
                .map(each -> new Member(
                        each.username(),
                        each.displayName(),
                        each.roles().stream().map(Role::name).toList(),
                        each.enabled(),
                        each.rosterUserId(),
                        each.passwordChangeRequired()))
                .toList();
    }

    @Override
    public String add(String username, Set<String> roles, @Nullable String rosterUserId, @Nullable String displayName) {
        Set<Role> known = Stream.of(Role.values())
                .filter(role -> roles.contains(role.name()))
                .collect(Collectors.toSet());
        NewAccount wanted = new NewAccount(username, known, rosterUserId, displayName);
        validator.validate(wanted).stream().findFirst().ifPresent(fault -> {
            throw Refused.field("/" + fault.getPropertyPath(), fault.getMessage());
        });
        return accounts.add(admin(), wanted).oneTimePassword();
    }

    @Override
    public void enable(String username, boolean enabled) {
        accounts.change(admin(), username, new AccountChange(null, enabled));
    }

    @Override
    public String renew(String username) {
        return accounts.reset(admin(), username).oneTimePassword();
    }

    private static Person admin() {
        if (SecurityContextHolder.getContext().getAuthentication() instanceof PersonAuthentication who
                && who.person().roles().contains(Role.SCHOOL_ADMIN)) {
            return who.person();
        }
        throw new AccessDeniedException("the roster is the administrator's");
    }
}

package org.sharedpen.dashboard.session.account;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The accounts of the administrator's own school; those of another do not exist here. */
@RestController
@RequestMapping("/api/accounts")
public class AccountsApi {
    static final String USERNAME = "[A-Za-z0-9][A-Za-z0-9._@+-]{1,79}";
    static final String USERNAME_RULE =
            "Please give a username of two to eighty letters, digits and . _ @ + - alone, a letter or digit first.";
    static final String PLAIN_TEXT = "[^\\p{Cc}\\p{Cs}]*"; // no control characters, no half of a surrogate pair

    private final Accounts accounts;
    private final Staff staff;

    AccountsApi(Accounts accounts, Staff staff) {
        this.accounts = accounts;
        this.staff = staff;
    }

    public record NewAccount(
            @NotNull(message = "Please give a username.") @Pattern(regexp = USERNAME, message = USERNAME_RULE)
            String username,

            @NotEmpty(message = "Please give one role or more.")
            Set<Role> roles,

            @Nullable
            @Size(min = 1, max = 255, message = "Please give a roster id of 1 to 255 characters, or none.")
            @Pattern(regexp = PLAIN_TEXT, message = "Please give the roster id in plain text.")
            String rosterUserId,

            @Nullable
            @Size(min = 1, max = 120, message = "Please give a name of 1 to 120 characters, or none.")
            @Pattern(regexp = PLAIN_TEXT, message = "Please give the name in plain text.")
            String displayName) {}

    public record AccountChange(
            @Nullable @Size(min = 1, message = "Please leave one role or more.")
            Set<Role> roles,

            @Nullable Boolean enabled) {}

    public record OneTimePassword(String username, String oneTimePassword) {}

    public record ListedAccount(
            String username,
            String displayName,
            Set<Role> roles,
            boolean enabled,
            @Nullable String rosterUserId,
            boolean passwordChangeRequired) {}

    @GetMapping
    public List<ListedAccount> list(@AuthenticationPrincipal Person admin) {
        return accounts.all(admin.school()).stream().map(AccountsApi::listed).toList();
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    public OneTimePassword add(@AuthenticationPrincipal Person admin, @Valid @RequestBody NewAccount wanted) {
        String displayName = wanted.displayName() == null ? wanted.username() : wanted.displayName();
        return new OneTimePassword(
                wanted.username(),
                staff.add(admin.school(), wanted.username(), displayName, wanted.roles(), wanted.rosterUserId()));
    }

    @PatchMapping("/{username}")
    public ListedAccount change(
            @AuthenticationPrincipal Person admin,
            @PathVariable String username,
            @Valid @RequestBody AccountChange wanted) {
        return listed(staff.change(admin.school(), username, wanted.roles(), wanted.enabled()));
    }

    /** A new one-time password, for whoever forgot theirs. */
    @PostMapping("/{username}/one-time-password")
    public OneTimePassword reset(@AuthenticationPrincipal Person admin, @PathVariable String username) {
        return new OneTimePassword(username, staff.reset(admin.school(), username));
    }

    private static ListedAccount listed(Account account) {
        return new ListedAccount(
                account.username(),
                account.displayName(),
                account.roles(),
                account.enabled(),
                account.rosterUser(),
                account.mustChange());
    }
}

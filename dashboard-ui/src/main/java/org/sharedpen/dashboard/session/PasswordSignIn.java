package org.sharedpen.dashboard.session;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sharedpen.dashboard.session.account.Account;
import org.sharedpen.dashboard.session.account.Accounts;
import org.sharedpen.dashboard.session.account.Passwords;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** Username and password. Unknown, disabled, wrong and used up are one answer, and take one time. */
@Component
class PasswordSignIn implements AuthenticationProvider {
    private static final Logger LOG = LoggerFactory.getLogger(PasswordSignIn.class);

    private final Accounts accounts;
    private final Passwords passwords;
    private final Attempts attempts;

    PasswordSignIn(Accounts accounts, Passwords passwords, Attempts attempts) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.attempts = attempts;
    }

    @Override
    public Authentication authenticate(Authentication sent) {
        String username = sent.getName();
        String password = String.valueOf(sent.getCredentials());
        String address = sent.getDetails() instanceof WebAuthenticationDetails web ? web.getRemoteAddress() : "";
        attempts.begin(username, address);
        Account account = find(username);
        boolean right = passwords.match(password, account);
        if (account == null || !right || !account.enabled() || (account.mustChange() && !accounts.useOnce(account))) {
            LOG.info("A sign-in from {} was refused", address); // no username: people type passwords there
            throw new BadCredentialsException("refused");
        }
        attempts.succeeded(username, address);
        LOG.info("Account {} signed in", account.account());
        SignedIn principal = new SignedIn(account.school(), account.account(), account.passwordVersion(), false);
        return UsernamePasswordAuthenticationToken.authenticated(principal, null, List.of());
    }

    private @Nullable Account find(String username) {
        return username.indexOf('\0') >= 0 ? null : accounts.named(username).orElse(null);
    }

    @Override
    public boolean supports(Class<?> kind) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
    }
}

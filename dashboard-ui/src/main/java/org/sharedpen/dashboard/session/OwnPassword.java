package org.sharedpen.dashboard.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.sharedpen.dashboard.session.account.Account;
import org.sharedpen.dashboard.session.account.NewPassword;
import org.sharedpen.dashboard.session.account.Person;
import org.sharedpen.dashboard.session.account.PersonAuthentication;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/** Changes one's password; of all that was open with the old one, this session alone goes on. */
@Component
class OwnPassword {
    private final NewPassword passwords;
    private final Attempts attempts;

    OwnPassword(NewPassword passwords, Attempts attempts) {
        this.passwords = passwords;
        this.attempts = attempts;
    }

    void choose(
            PersonAuthentication who,
            String current,
            String fresh,
            HttpServletRequest request,
            HttpServletResponse response) {
        Person person = who.person();
        String address = request.getRemoteAddr();
        passwords.judge(person, current, fresh);
        attempts.begin(person.username(), address); // a stolen session is no way to guess the password
        Account account = passwords.choose(person, current, fresh);
        attempts.succeeded(person.username(), address);
        if (who.token() == null) {
            goOn(account, request, response);
        }
    }

    private static void goOn(Account account, HttpServletRequest request, HttpServletResponse response) {
        request.changeSessionId();
        SignedIn renewed = new SignedIn(account.school(), account.account(), account.passwordVersion(), false);
        Authentication kept = UsernamePasswordAuthenticationToken.authenticated(renewed, null, List.of());
        new HttpSessionSecurityContextRepository().saveContext(new SecurityContextImpl(kept), request, response);
    }
}

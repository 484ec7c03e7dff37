package org.sharedpen.dashboard.session;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.sharedpen.dashboard.session.account.Accounts;
import org.sharedpen.dashboard.session.account.PersonAuthentication;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.filter.OncePerRequestFilter;

/** Reads the account anew at every request: a change of it acts at once, and a leaver's session is over. */
final class StillHere extends OncePerRequestFilter {
    private static final String PERSON = PersonAuthentication.class.getName();
    private static final Duration LONGEST = Duration.ofHours(24);

    private final Accounts accounts;

    StillHere(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getDispatcherType() == DispatcherType.ERROR) {
            SecurityContextHolder.clearContext();
            if (request.getAttribute(PERSON) instanceof PersonAuthentication person) {
                SecurityContextHolder.setContext(new SecurityContextImpl(person));
            }
        } else {
            judge(request);
        }
        chain.doFilter(request, response);
    }

    /** The page of an error is shown to whoever made the error, without asking the database again. */
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    private void judge(HttpServletRequest request) {
        Authentication stored = SecurityContextHolder.getContext().getAuthentication();
        if (stored != null && stored.getPrincipal() instanceof SignedIn signedIn) {
            HttpSession session = request.getSession(false);
            Optional<PersonAuthentication> person =
                    session == null || isTooOld(session) ? Optional.empty() : present(signedIn);
            SecurityContextHolder.clearContext();
            if (person.isPresent()) {
                // For this request alone: nobody saves the context, so the session keeps no role.
                SecurityContextHolder.setContext(new SecurityContextImpl(person.get()));
                request.setAttribute(PERSON, person.get());
            } else if (session != null) {
                session.invalidate();
            }
        }
    }

    private Optional<PersonAuthentication> present(SignedIn signedIn) {
        return accounts.acting(signedIn.school(), signedIn.account())
                .filter(account -> signedIn.byProvider() || account.passwordVersion() == signedIn.passwordVersion())
                .map(account -> new PersonAuthentication(account.person(signedIn.byProvider()), null));
    }

    private static boolean isTooOld(HttpSession session) {
        return session.getCreationTime() < System.currentTimeMillis() - LONGEST.toMillis();
    }
}

package org.sharedpen.dashboard.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.sharedpen.dashboard.problem.Problem;
import org.sharedpen.dashboard.problem.Problems;
import org.sharedpen.dashboard.problem.Refusal;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.stereotype.Component;

/** On pages a refusal is a page, a failed sign-in the form again, a one-time password the way to one's own. */
@Component
class PageRefusals implements AccessDeniedHandler, AuthenticationFailureHandler {

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        Refusal why = Doors.why(denied);
        if (why == Refusal.PASSWORD_CHANGE_REQUIRED) {
            response.sendRedirect("/password");
        } else {
            Problems.show(request, response, Problem.of(why));
        }
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failed)
            throws IOException {
        if (failed instanceof TooManyAttempts tooMany) {
            response.setHeader(HttpHeaders.RETRY_AFTER, tooMany.retryAfter());
            Problems.show(request, response, Problem.of(Refusal.TOO_MANY_ATTEMPTS));
        } else {
            response.sendRedirect("/login?error");
        }
    }
}

package org.sharedpen.dashboard.session.browser;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sharedpen.dashboard.problem.Asked;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRequestAttributeHandler;
import org.springframework.security.web.csrf.CsrfTokenRequestHandler;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;

/** The proof that a write comes from our page: the header, or in forms {@code _csrf}, masked or as the cookie has it. */
public final class CsrfProof implements CsrfTokenRequestHandler {
    private final CsrfTokenRequestHandler plain = new CsrfTokenRequestAttributeHandler();
    private final CsrfTokenRequestHandler masked = new XorCsrfTokenRequestAttributeHandler();

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, Supplier<CsrfToken> token) {
        masked.handle(request, response, token);
        CsrfToken unused = token.get(); // sets the cookie also where no form is rendered
    }

    @Override
    public @Nullable String resolveCsrfTokenValue(HttpServletRequest request, CsrfToken token) {
        if (request.getHeader(token.getHeaderName()) != null) {
            return request.getHeader(token.getHeaderName());
        }
        if (Asked.isInterface(request)) {
            return null; // a parameter would be looked for in the body, and that belongs to the relay
        }
        String unmasked = masked.resolveCsrfTokenValue(request, token);
        return unmasked == null ? plain.resolveCsrfTokenValue(request, token) : unmasked;
    }
}

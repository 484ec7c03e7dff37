package org.sharedpen.dashboard.session.browser;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.web.filter.OncePerRequestFilter;

/** A number used once by which a page marks its own inline script; templates know it as {@code ${cspNonce}}. */
public final class Nonce extends OncePerRequestFilter {
    static final String ATTRIBUTE = "cspNonce";

    private final SecureRandom random = new SecureRandom();

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        byte[] bits = new byte[16];
        random.nextBytes(bits);
        request.setAttribute(ATTRIBUTE, Base64.getEncoder().withoutPadding().encodeToString(bits));
        chain.doFilter(request, response);
    }
}

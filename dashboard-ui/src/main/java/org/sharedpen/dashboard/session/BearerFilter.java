package org.sharedpen.dashboard.session;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.sharedpen.dashboard.session.script.ScriptSignIn;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.filter.OncePerRequestFilter;

/** Whoever sends {@code Authorization} is judged by it alone, never by a cookie. */
final class BearerFilter extends OncePerRequestFilter {
    private final ScriptSignIn scripts;

    BearerFilter(ScriptSignIn scripts) {
        this.scripts = scripts;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication found = scripts.find(String.valueOf(request.getHeader(HttpHeaders.AUTHORIZATION)));
        if (found != null) {
            SecurityContextHolder.setContext(new SecurityContextImpl(found));
        }
        chain.doFilter(request, response);
    }
}

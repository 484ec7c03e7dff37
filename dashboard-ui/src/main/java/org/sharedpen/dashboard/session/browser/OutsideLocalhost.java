package org.sharedpen.dashboard.session.browser;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Where cookies are Secure and transport security is promised: everywhere but on this very machine. */
public final class OutsideLocalhost implements RequestMatcher {
    private static final Set<String> HERE = Set.of("localhost", "127.0.0.1", "[::1]", "::1", "0:0:0:0:0:0:0:1");

    @Override
    public boolean matches(HttpServletRequest request) {
        return request.isSecure() || !HERE.contains(request.getServerName());
    }
}

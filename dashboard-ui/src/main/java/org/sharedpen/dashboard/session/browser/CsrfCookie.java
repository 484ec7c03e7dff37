package org.sharedpen.dashboard.session.browser;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;

/** The cookie {@code XSRF-TOKEN}, which our own pages alone can read. */
public final class CsrfCookie implements CsrfTokenRepository {
    private final OutsideLocalhost outside = new OutsideLocalhost();
    private final CookieCsrfTokenRepository secure = cookie(true);
    private final CookieCsrfTokenRepository plain = cookie(false);

    private static CookieCsrfTokenRepository cookie(boolean secure) {
        CookieCsrfTokenRepository cookie = CookieCsrfTokenRepository.withHttpOnlyFalse();
        cookie.setCookieCustomizer(settings -> settings.secure(secure).sameSite("Lax"));
        return cookie;
    }

    @Override
    public CsrfToken generateToken(HttpServletRequest request) {
        return plain.generateToken(request);
    }

    @Override
    public void saveToken(@Nullable CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
        (outside.matches(request) ? secure : plain).saveToken(token, request, response);
    }

    @Override
    public @Nullable CsrfToken loadToken(HttpServletRequest request) {
        return plain.loadToken(request);
    }
}

package org.sharedpen.dashboard.session.browser;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/** What is kept of a stranger for some minutes, by their own browser: no script reads it, and no session is opened for it. */
public record BriefCookie(String name, Duration age) {
    private static final OutsideLocalhost OUTSIDE = new OutsideLocalhost();

    public @Nullable String read(HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, name);
        return cookie == null ? null : cookie.getValue();
    }

    public void write(HttpServletRequest request, HttpServletResponse response, String value) {
        set(request, response, value, age);
    }

    public void remove(HttpServletRequest request, HttpServletResponse response) {
        if (read(request) != null) {
            set(request, response, "", Duration.ZERO);
        }
    }

    private void set(HttpServletRequest request, HttpServletResponse response, String value, Duration kept) {
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(name, value)
                        .path("/")
                        .httpOnly(true)
                        .sameSite("Lax") // a provider's page leads back here
                        .secure(OUTSIDE.matches(request))
                        .maxAge(kept)
                        .build()
                        .toString());
    }
}

package org.sharedpen.dashboard.session;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sharedpen.dashboard.session.browser.OutsideLocalhost;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.security.web.savedrequest.SimpleSavedRequest;
import org.springframework.web.util.WebUtils;

/** The page that someone wanted before they had to sign in; in a cookie, so that strangers open no sessions. */
final class SavedPage implements RequestCache {
    private static final String COOKIE = "SHAREDPEN_PAGE";
    private static final Pattern OWN = Pattern.compile("/(?![/\\\\])[\\x21-\\x7e&&[^\\\\]]{0,1000}|/");

    private final OutsideLocalhost outside = new OutsideLocalhost();

    @Override
    public void saveRequest(HttpServletRequest request, HttpServletResponse response) {
        String accept = String.valueOf(request.getHeader(HttpHeaders.ACCEPT));
        if (!request.getMethod().equals("GET") || !accept.contains("text/html") || SignInFirst.isFragment(request)) {
            return;
        }
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        String page = request.getRequestURI() + query;
        if (OWN.matcher(page).matches()) {
            byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
            set(
                    request,
                    response,
                    Base64.getUrlEncoder().withoutPadding().encodeToString(bytes),
                    Duration.ofMinutes(30));
        }
    }

    @Override
    public @Nullable SavedRequest getRequest(HttpServletRequest request, HttpServletResponse response) {
        Cookie cookie = WebUtils.getCookie(request, COOKIE);
        if (cookie == null) {
            return null;
        }
        try {
            String page = new String(Base64.getUrlDecoder().decode(cookie.getValue()), StandardCharsets.UTF_8);
            return OWN.matcher(page).matches() ? new SimpleSavedRequest(page) : null;
        } catch (IllegalArgumentException notOurs) {
            return null;
        }
    }

    @Override
    public @Nullable HttpServletRequest getMatchingRequest(HttpServletRequest request, HttpServletResponse response) {
        return null; // pages are read again, nothing is replayed
    }

    @Override
    public void removeRequest(HttpServletRequest request, HttpServletResponse response) {
        if (WebUtils.getCookie(request, COOKIE) != null) {
            set(request, response, "", Duration.ZERO);
        }
    }

    private void set(HttpServletRequest request, HttpServletResponse response, String value, Duration age) {
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(COOKIE, value)
                        .path("/")
                        .httpOnly(true)
                        .sameSite("Lax")
                        .secure(outside.matches(request))
                        .maxAge(age)
                        .build()
                        .toString());
    }
}

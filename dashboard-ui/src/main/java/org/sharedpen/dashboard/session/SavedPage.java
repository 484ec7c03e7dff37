package org.sharedpen.dashboard.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sharedpen.dashboard.session.browser.BriefCookie;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.security.web.savedrequest.SimpleSavedRequest;

/** The page that someone wanted before they had to sign in; in a cookie, so that strangers open no sessions. */
final class SavedPage implements RequestCache {
    private static final BriefCookie COOKIE = new BriefCookie("SHAREDPEN_PAGE", Duration.ofMinutes(30));
    private static final Pattern OWN = Pattern.compile("/(?![/\\\\])[\\x21-\\x7e&&[^\\\\]]{0,1000}|/");

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
            COOKIE.write(
                    request, response, Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
        }
    }

    /** Gives the page once: whoever signs in next on this machine is not led to it. */
    @Override
    public @Nullable SavedRequest getRequest(HttpServletRequest request, HttpServletResponse response) {
        String kept = COOKIE.read(request);
        removeRequest(request, response);
        if (kept == null) {
            return null;
        }
        try {
            String page = new String(Base64.getUrlDecoder().decode(kept), StandardCharsets.UTF_8);
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
        COOKIE.remove(request, response);
    }
}

package org.sharedpen.dashboard.session.browser;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.stereotype.Component;

/** The session's cookie. It has a name of its own, since cookies ignore ports. */
@Component
public class SessionCookie implements CookieSerializer {
    private static final String NAME = "SHAREDPEN_SESSION";

    private final OutsideLocalhost outside = new OutsideLocalhost();
    private final CookieSerializer secure = cookie(true);
    private final CookieSerializer plain = cookie(false);

    private static CookieSerializer cookie(boolean secure) {
        DefaultCookieSerializer cookie = new DefaultCookieSerializer();
        cookie.setCookieName(NAME);
        cookie.setUseHttpOnlyCookie(true);
        cookie.setSameSite("Lax");
        cookie.setUseSecureCookie(secure);
        return cookie;
    }

    @Override
    public void writeCookieValue(CookieValue value) {
        (outside.matches(value.getRequest()) ? secure : plain).writeCookieValue(value);
    }

    @Override
    public List<String> readCookieValues(HttpServletRequest request) {
        return plain.readCookieValues(request);
    }

    /** Whether the browser sent one at all: without it there is no session that another site could abuse. */
    public static boolean isSent(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        if (cookies != null) {
            for (Cookie cookie : cookies) {
                if (cookie.getName().equals(NAME)) {
                    return true;
                }
            }
        }
        return false;
    }
}

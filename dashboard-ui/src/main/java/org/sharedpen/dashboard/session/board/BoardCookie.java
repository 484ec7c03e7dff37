package org.sharedpen.dashboard.session.board;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.sharedpen.dashboard.session.browser.OutsideLocalhost;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/** The cookie of a second screen, which goes nowhere but to the board. */
final class BoardCookie {
    private static final String NAME = "SHAREDPEN_BOARD";
    private static final OutsideLocalhost OUTSIDE = new OutsideLocalhost();

    private BoardCookie() {}

    static Optional<BoardSecret> read(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, NAME))
                .map(Cookie::getValue)
                .map(BoardSecret::new);
    }

    static String of(HttpServletRequest request, BoardSecret secret, Instant until) {
        return ResponseCookie.from(NAME, secret.value())
                .path("/api/board")
                .httpOnly(true)
                .sameSite("Strict")
                .secure(OUTSIDE.matches(request))
                .maxAge(Duration.between(Instant.now(), until))
                .build()
                .toString();
    }
}

package org.sharedpen.dashboard.session.browser;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.web.header.HeaderWriter;

/**
 * What our pages may load and run. A page that the service worker keeps may name the hash of its import map in the
 * request attribute {@code cspHash} ({@code sha256-…}), since its nonce is used more than once.
 */
public final class ContentPolicy implements HeaderWriter {
    /** Answers to programs load nothing at all. */
    public static final String NOTHING = "default-src 'none'; frame-ancestors 'none'";

    /** The page to try the contract on sets styles inline. */
    public static final String CONTRACT_PAGE =
            "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; "
                    + "img-src 'self' data:; font-src 'self' data:; connect-src 'self'; base-uri 'none'; frame-ancestors 'none'";

    @Override
    public void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
        String own = "'self' 'nonce-%s'".formatted(request.getAttribute(Nonce.ATTRIBUTE));
        String hash = request.getAttribute("cspHash") instanceof String given ? " '" + given + "'" : "";
        response.setHeader(
                "Content-Security-Policy",
                ("default-src 'none'; script-src %s%s; style-src %s; img-src 'self' data:; connect-src 'self'; "
                                + "worker-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; "
                                + "frame-ancestors 'none'; report-uri /csp")
                        .formatted(own, hash, own));
    }
}

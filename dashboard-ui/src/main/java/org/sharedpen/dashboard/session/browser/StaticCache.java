package org.sharedpen.dashboard.session.browser;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.header.HeaderWriter;

/** A file with its content's hash in the name is kept for ever, every other one is asked for again. */
public final class StaticCache implements HeaderWriter {
    private static final Pattern HASHED = Pattern.compile(".*-[0-9a-f]{32}\\.[a-z0-9]+");

    @Override
    public void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
        boolean kept = HASHED.matcher(request.getRequestURI()).matches();
        response.setHeader(HttpHeaders.CACHE_CONTROL, kept ? "public, max-age=31536000, immutable" : "no-cache");
    }
}

package org.sharedpen.dashboard.session.browser;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.web.header.HeaderWriter;

/**
 * A file on its own loads nothing, and says so briefly: forty of them make a page. A worker lives by the policy that it
 * came with, so it comes with a page's.
 */
public final class FilePolicy implements HeaderWriter {
    private final ContentPolicy page = new ContentPolicy();

    @Override
    public void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
        if (request.getServletPath().startsWith("/worker")) {
            page.writeHeaders(request, response);
        } else {
            response.setHeader("Content-Security-Policy", ContentPolicy.NOTHING);
        }
    }
}

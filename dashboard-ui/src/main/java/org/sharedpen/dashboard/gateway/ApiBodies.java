package org.sharedpen.dashboard.gateway;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sharedpen.dashboard.problem.Asked;
import org.sharedpen.dashboard.problem.Problem;
import org.sharedpen.dashboard.problem.Problems;
import org.sharedpen.dashboard.problem.Refusal;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** What a write may bring: JSON or a file upload, and so many bytes, counted while they are read. Runs behind the doors. */
@Component
class ApiBodies extends OncePerRequestFilter {
    private static final Set<String> WRITES = Set.of("POST", "PUT", "PATCH", "DELETE");
    private static final long LONGEST_JSON = 2L * 1024 * 1024;
    private static final long LONGEST_UPLOAD = 20L * 1024 * 1024 + 64 * 1024; // the file, and the form around it
    private static final long LONGEST_OWN = 64L * 1024;

    private final Problems problems;

    ApiBodies(Problems problems) {
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !Asked.isInterface(request) || !WRITES.contains(request.getMethod());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String type = mediaType(request.getContentType());
        boolean upload = type.equals("multipart/form-data");
        long length = request.getContentLengthLong();
        boolean bringsBody = length > 0 || request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null;
        long limit = OwnAddresses.has(Asked.path(request)) ? LONGEST_OWN : upload ? LONGEST_UPLOAD : LONGEST_JSON;
        if (!type.isEmpty() || bringsBody) {
            if (!upload && !type.equals("application/json")) {
                problems.write(response, Problem.of(Refusal.UNSUPPORTED_MEDIA_TYPE));
                return;
            }
        }
        if (length > limit) {
            problems.write(response, Problem.of(Refusal.TOO_LARGE));
            return;
        }
        chain.doFilter(new LimitedBody(request, limit), response);
    }

    static boolean isUpload(HttpServletRequest request) {
        return mediaType(request.getContentType()).equals("multipart/form-data");
    }

    private static String mediaType(@Nullable String contentType) {
        if (contentType == null) {
            return "";
        }
        int end = contentType.indexOf(';');
        return (end < 0 ? contentType : contentType.substring(0, end)).strip().toLowerCase(Locale.ROOT);
    }
}

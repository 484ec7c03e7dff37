package org.sharedpen.dashboard.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes problems where no controller does: in filters and in the relay. */
@Component
public class Problems {
    public static final String MEDIA_TYPE = "application/problem+json";
    static final String RETRY_SECONDS = "2";

    private final JsonMapper json;

    Problems(JsonMapper json) {
        this.json = json;
    }

    /** Writes the problem as a document. */
    public void write(HttpServletResponse response, Problem problem) throws IOException {
        byte[] body = json.writeValueAsBytes(problem);
        response.setStatus(problem.status());
        response.setContentType(MEDIA_TYPE);
        response.setContentLength(body.length);
        if (problem.status() == 503 && response.getHeader(HttpHeaders.RETRY_AFTER) == null) {
            response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
        }
        response.getOutputStream().write(body);
    }

    /** Has the container show the problem: as a document under the interface, as a page elsewhere. */
    public static void show(HttpServletRequest request, HttpServletResponse response, Problem problem)
            throws IOException {
        request.setAttribute(Problem.class.getName(), problem);
        response.sendError(problem.status());
    }
}

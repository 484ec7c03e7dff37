package org.sharedpen.dashboard.session.browser;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.ResponseEntity;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Browsers report here what the content policy stopped. Anyone may write, so little is read and less is kept. */
@Controller
class PolicyReports {
    private static final Logger LOG = LoggerFactory.getLogger(PolicyReports.class);
    private static final int LONGEST = 8 * 1024;
    private static final int MOST_A_MINUTE = 20;
    private static final Pattern DIRECTIVE = Pattern.compile("[a-z-]{1,40}");
    private static final Pattern PATH = Pattern.compile("[\\w/.-]{1,120}");

    private final AtomicInteger thisMinute = new AtomicInteger();
    private final JsonMapper json;

    PolicyReports(JsonMapper json) {
        this.json = json;
    }

    @PostMapping("/csp")
    ResponseEntity<Void> report(HttpServletRequest request) throws IOException {
        byte[] body = request.getInputStream().readNBytes(LONGEST + 1);
        if (body.length > LONGEST) {
            return ResponseEntity.status(413).build();
        }
        if (thisMinute.incrementAndGet() <= MOST_A_MINUTE) {
            try {
                log(json.readTree(body).path("csp-report"));
            } catch (JacksonException | IllegalArgumentException unreadable) {
                return ResponseEntity.badRequest().build();
            }
        }
        return ResponseEntity.noContent().build();
    }

    @Scheduled(fixedRate = 60_000)
    void nextMinute() {
        thisMinute.set(0);
    }

    private static void log(JsonNode report) {
        String directive = report.path("effective-directive").asString("");
        String page = report.path("document-uri").asString("");
        String path = URI.create(page).getPath();
        if (DIRECTIVE.matcher(directive).matches()
                && path != null
                && PATH.matcher(path).matches()) {
            LOG.warn("The content policy stopped {} on {}", directive, path);
        }
    }
}

package org.sharedpen.dashboard.problem;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.sharedpen.dashboard.wording.Wording;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What the container refuses before any of our code sees it: a problem for programs, a plain page for people. */
@Component
class ContainerRefusals implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {
    private final Wording wording;

    ContainerRefusals(Wording wording) {
        this.wording = wording;
    }

    @Override
    public void customize(TomcatServletWebServerFactory container) {
        container.addContextCustomizers(context -> {
            if (context.getParent() instanceof StandardHost host) {
                host.setErrorReportValveClass(Report.class.getName());
                host.getPipeline().addValve(new Report(wording));
            }
        });
    }

    private static final class Report extends ErrorReportValve {
        private static final String PAGE = "<!DOCTYPE html><html lang=\"en-GB\"><meta charset=\"utf-8\">"
                + "<title>%s</title><h1>%s</h1><p>%s</p>";
        private final JsonMapper json = new JsonMapper();
        private final Wording wording;

        private Report(Wording wording) {
            this.wording = wording;
        }

        @Override
        protected void report(Request request, Response response, @Nullable Throwable thrown) {
            int status = response.getStatus();
            if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
                return;
            }
            Problem problem = Problem.of(Refusal.of(status), status);
            try {
                if (isForPeople(request)) {
                    write(response, "text/html", page(status >= 500 ? "empty.trouble" : "empty.refused"));
                } else {
                    write(response, Problems.MEDIA_TYPE, json.writeValueAsString(problem));
                }
            } catch (IOException | IllegalStateException gone) {
                // whoever sent it no longer listens
            }
        }

        private String page(String kind) {
            String title = wording.say(kind + ".title");
            return PAGE.formatted(wording.say("site.title", title), title, wording.say(kind + ".body"));
        }

        private static boolean isForPeople(Request request) {
            String decoded = request.getDecodedRequestURI();
            String path = decoded == null ? request.getRequestURI() : decoded;
            return path != null
                    && !Asked.isInterface(path)
                    && String.valueOf(request.getHeader(HttpHeaders.ACCEPT)).contains("text/html");
        }

        private static void write(Response response, String type, String body) throws IOException {
            response.setContentType(type);
            response.setCharacterEncoding(StandardCharsets.UTF_8);
            response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            response.getReporter().write(body);
            response.finishResponse();
        }
    }
}

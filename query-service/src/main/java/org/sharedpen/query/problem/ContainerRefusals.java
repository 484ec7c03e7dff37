package org.sharedpen.query.problem;

import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What the container refuses before a door sees it is answered with a problem too, and never with a page. */
@Component
class ContainerRefusals implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    @Override
    public void customize(TomcatServletWebServerFactory container) {
        container.addContextCustomizers(context -> {
            if (context.getParent() instanceof StandardHost host) {
                host.setErrorReportValveClass(Report.class.getName()); // else the host adds one of its own
                host.getPipeline().addValve(new Report());
            }
        });
    }

    private static final class Report extends ErrorReportValve {
        private static final String UNREADABLE =
                "The address or a header of the request cannot be read, or is too long.";

        @Override
        protected void report(Request request, Response response, @Nullable Throwable thrown) {
            HttpStatus status = HttpStatus.resolve(response.getStatus());
            if (thrown != null && (status == null || !status.is4xxClientError())) {
                FaultLog.fault(thrown);
            }
            if (status == null
                    || !status.isError()
                    || response.getContentWritten() > 0
                    || !response.setErrorReported()) {
                return;
            }
            try {
                response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
                response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
                response.getReporter().write(JsonMapper.shared().writeValueAsString(problem(status)));
                response.finishResponse();
            } catch (IOException | IllegalStateException gone) {
                // whoever sent it no longer listens
            }
        }

        private static ProblemBody problem(HttpStatus status) {
            return status == HttpStatus.BAD_REQUEST
                    ? ProblemBody.of(status, "invalid-request", UNREADABLE)
                    : ProblemBody.of(status);
        }
    }
}

package org.sharedpen.command.problem;

import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/** What the container refuses before any of our code sees it is answered with a problem too, not with a page. */
@Configuration(proxyBeanMethods = false)
class ContainerRefusals implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    @Override
    public void customize(TomcatServletWebServerFactory container) {
        container.addContextCustomizers(context -> {
            if (context.getParent() instanceof StandardHost host) {
                host.setErrorReportValveClass(Report.class.getName());
                host.getPipeline().addValve(new Report());
            }
        });
    }

    private static final class Report extends ErrorReportValve {
        private final JsonMapper json = new JsonMapper();

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
                response.getReporter().write(json.writeValueAsString(problem(status)));
                response.finishResponse();
            } catch (IOException | IllegalStateException gone) {
                // whoever sent it no longer listens
            }
        }

        private static Problem problem(HttpStatus status) {
            return status == HttpStatus.BAD_REQUEST
                    ? Problem.invalid("", "The address or a header of the request cannot be read, or is too long.")
                    : Statuses.problem(status);
        }
    }
}

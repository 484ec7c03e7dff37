package org.sharedpen.query.problem;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sharedpen.query.People;
import org.sharedpen.query.QuerySide;
import org.sharedpen.query.session.Caller;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

class ContainerRefusalsTest {
    private static QuerySide side;
    private final Caller admin = People.admin(People.school());

    @BeforeAll
    static void start() {
        side = QuerySide.start(QuerySide.prepared(), List.of(BreaksOff.class));
    }

    @AfterAll
    static void stop() {
        side.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /api/units/%00 HTTP/1.1\r\nHost: x\r\n",
                "GET /api/units%2f HTTP/1.1\r\nHost: x\r\n",
                "GET /api/units?x=%zz{ HTTP/1.1\r\nHost: x\r\n",
                "GET /api/units HTTP/1.1\r\nHost: x:y:z\r\n",
                "G@T /api/units HTTP/1.1\r\nHost: x\r\n"
            })
    void what_cannot_be_read_is_refused_with_a_problem(String request) throws IOException {
        assertThat(raw(request))
                .startsWith("HTTP/1.1 4")
                .containsIgnoringCase("content-type: application/problem+json")
                .containsIgnoringCase("cache-control: ")
                .contains("\"detail\":\"")
                .doesNotContain("<html");
    }

    @Test
    void what_is_too_long_to_be_read_is_refused_with_a_problem() throws IOException {
        for (String request : new String[] {
            "GET /api/units?x=" + "a".repeat(40_000) + " HTTP/1.1\r\nHost: x\r\n",
            "GET /api/units HTTP/1.1\r\nHost: x\r\nX-A: " + "a".repeat(40_000) + "\r\n"
        }) {
            assertThat(raw(request))
                    .startsWith("HTTP/1.1 400")
                    .contains("too long")
                    .doesNotContain("<html");
        }
    }

    @Test
    void a_credential_that_is_none_is_refused_as_such_however_long_it_is() throws IOException {
        for (String credential : new String[] {"Bearer " + "a".repeat(9_000), "Bearer a b", "Bearer", "Basic YTpi"}) {
            assertThat(raw("GET /api/units HTTP/1.1\r\nHost: x\r\nAuthorization: " + credential + "\r\n"))
                    .startsWith("HTTP/1.1 401")
                    .contains("\"type\":\"sign-in-required\"");
        }
    }

    @Test
    void a_long_query_that_can_be_read_changes_nothing() {
        String long20 = "?x=" + "a".repeat(20_000);
        assertThat(side.get(admin, "/api/units/" + UUID.randomUUID() + long20).statusCode())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/unsent", "/sent", "/twice"})
    void a_fault_after_the_answer_has_begun_is_logged_once(String path) throws IOException {
        Logger faults = (Logger) LoggerFactory.getLogger(FaultLog.class);
        ListAppender<ILoggingEvent> written = new ListAppender<>();
        written.start();
        faults.addAppender(written);
        try {
            raw("GET " + BreaksOff.AT + path + " HTTP/1.1\r\nHost: x\r\n");
        } finally {
            faults.detachAppender(written);
        }
        assertThat(written.list)
                .extracting(ILoggingEvent::getFormattedMessage)
                .singleElement()
                .asString()
                .contains("IllegalStateException at ", "BreaksOff")
                .doesNotContain("Amira");
    }

    @Test
    void an_answer_that_breaks_off_is_followed_by_nothing() throws IOException {
        assertThat(raw("GET " + BreaksOff.AT + "/sent HTTP/1.1\r\nHost: x\r\n"))
                .contains("begun")
                .doesNotContain("\"type\"");
    }

    private static String raw(String request) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", side.port())) {
            socket.setSoTimeout(5_000);
            socket.getOutputStream()
                    .write((request + "Connection: close\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Fails when the first words are written; they are already sent, or the fault's own page fails too. */
    @Component
    @Order(Ordered.HIGHEST_PRECEDENCE)
    static class BreaksOff extends OncePerRequestFilter {
        static final String AT = "/breaks-off";

        @Override
        protected boolean shouldNotFilterErrorDispatch() {
            return false;
        }

        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            Object asked = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
            boolean breaks = asked == null ? request.getRequestURI().startsWith(AT) : asked.equals(AT + "/twice");
            if (!breaks) {
                chain.doFilter(request, response);
                return;
            }
            response.getOutputStream().print("begun");
            if (request.getRequestURI().endsWith("/sent")) {
                response.flushBuffer();
            }
            throw new IllegalStateException("Amira");
        }
    }
}

package org.sharedpen.dashboard.gateway;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.sharedpen.dashboard.problem.FaultLog;
import org.sharedpen.dashboard.problem.Problem;
import org.sharedpen.dashboard.problem.Problems;
import org.sharedpen.dashboard.problem.Refusal;
import org.sharedpen.dashboard.problem.TooLarge;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Passes an answer on when the whole of it is there, so that one that breaks off is a 503 and never half an answer. No
 * thread waits for a service.
 */
@Component
class Relay {
    private static final Logger LOG = LoggerFactory.getLogger(Relay.class);

    private final Connections connections;
    private final Problems problems;

    Relay(Connections connections, Problems problems) {
        this.connections = connections;
        this.problems = problems;
    }

    void answer(AsyncContext async, Outgoing.Call call) {
        async.setTimeout(call.longest().plusSeconds(30).toMillis()); // the call has its own; this one is never reached
        HttpServletResponse response = (HttpServletResponse) async.getResponse();
        CompletableFuture<HttpResponse<byte[]>> sent =
                connections.client().sendAsync(call.request(), BodyHandlers.ofByteArray());
        CompletableFuture<?> unused = sent.copy()
                .orTimeout(call.longest().toMillis(), TimeUnit.MILLISECONDS)
                .whenCompleteAsync(
                        (answer, failed) -> {
                            sent.cancel(true); // where it is not over, its connection is closed
                            try {
                                write(response, call, answer, failed);
                                response.flushBuffer();
                            } catch (IOException clientLeft) {
                                call.release().run();
                                return; // the container has seen it too, and completes
                            } catch (RuntimeException bug) {
                                FaultLog.write(bug);
                            }
                            call.release().run();
                            async.complete();
                        },
                        connections.threads());
    }

    private void write(
            HttpServletResponse response,
            Outgoing.Call call,
            @Nullable HttpResponse<byte[]> answer,
            @Nullable Throwable failed)
            throws IOException {
        if (answer == null) {
            problems.write(response, Problem.of(whyNot(failed)));
        } else if (isOurFault(answer.statusCode())) {
            LOG.error("{} does not accept our token", call.request().uri().getHost());
            problems.write(response, Problem.of(Refusal.UNAVAILABLE));
        } else {
            response.setStatus(answer.statusCode());
            RelayedHeaders.out(answer.headers(), response);
            if (answer.body().length > 0) {
                response.setContentLength(answer.body().length);
                response.getOutputStream().write(answer.body());
            }
        }
    }

    static Refusal whyNot(@Nullable Throwable failed) {
        return failed != null && TooLarge.isBehind(failed) ? Refusal.TOO_LARGE : Refusal.UNAVAILABLE;
    }

    /** Whoever is signed in here is not asked to sign in again because a service cannot read our keys. */
    static boolean isOurFault(int status) {
        return status == 401;
    }
}

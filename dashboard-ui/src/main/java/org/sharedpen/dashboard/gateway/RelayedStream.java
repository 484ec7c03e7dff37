package org.sharedpen.dashboard.gateway;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sharedpen.dashboard.problem.Problem;
import org.sharedpen.dashboard.problem.Problems;
import org.sharedpen.dashboard.problem.Refusal;
import org.sharedpen.dashboard.session.Stay;

/**
 * One event stream, passed on piece by piece as it comes. Three may end it: the service, the client, and we; whichever
 * does, the other side is let go. A thread is taken only while a piece is written.
 */
final class RelayedStream implements Flow.Subscriber<List<ByteBuffer>> {
    private final ClientEnd client;
    private final Outgoing.Call call;
    private final Stay stay;
    private final Problems problems;
    private final Consumer<RelayedStream> whenOver;
    private volatile @Nullable CompletableFuture<?> sent;
    private volatile Flow.@Nullable Subscription source;

    RelayedStream(
            AsyncContext async, Outgoing.Call call, Stay stay, Problems problems, Consumer<RelayedStream> whenOver) {
        this.call = call;
        this.stay = stay;
        this.problems = problems;
        this.whenOver = whenOver;
        this.client = new ClientEnd(async, this::letGo);
    }

    Stay stay() {
        return stay;
    }

    Instant endsAt() {
        return call.endsAt();
    }

    void start(Connections connections) {
        CompletableFuture<?> answer = connections.client().sendAsync(call.request(), head());
        sent = answer;
        CompletableFuture<?> unused = answer.whenCompleteAsync(
                (nothing, failed) -> {
                    if (failed != null) {
                        client.write(response -> problem(response, Relay.whyNot(failed)));
                    }
                    client.end();
                },
                connections.threads());
        if (client.isOver()) {
            letGo();
        }
    }

    void end() {
        client.end();
    }

    private BodyHandler<Void> head() {
        return answer -> {
            if (Relay.isOurFault(answer.statusCode())) {
                client.write(response -> problem(response, Refusal.UNAVAILABLE));
                return BodySubscribers.discarding();
            }
            client.write(response -> {
                response.setStatus(answer.statusCode());
                RelayedHeaders.out(answer.headers(), response);
                response.setHeader("X-Accel-Buffering", "no"); // or a proxy in between collects
                response.flushBuffer();
            });
            return BodySubscribers.fromSubscriber(this);
        };
    }

    private void problem(HttpServletResponse response, Refusal why) throws IOException {
        if (!response.isCommitted()) {
            problems.write(response, Problem.of(why));
        }
    }

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
        source = subscription;
        more();
    }

    @Override
    public void onNext(List<ByteBuffer> pieces) {
        client.write(response -> {
            ServletOutputStream out = response.getOutputStream();
            for (ByteBuffer piece : pieces) {
                byte[] bytes = new byte[piece.remaining()];
                piece.get(bytes);
                out.write(bytes);
            }
            out.flush();
        });
        more();
    }

    private void more() {
        Flow.Subscription from = source;
        if (from != null && client.isOver()) {
            from.cancel();
        } else if (from != null) {
            from.request(1);
        }
    }

    @Override
    public void onError(Throwable broken) {
        client.end();
    }

    @Override
    public void onComplete() {
        client.end();
    }

    private void letGo() {
        Flow.Subscription from = source;
        if (from != null) {
            from.cancel();
        }
        CompletableFuture<?> exchange = sent;
        if (exchange != null) {
            exchange.cancel(true);
        }
        whenOver.accept(this);
    }
}

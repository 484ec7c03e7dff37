package org.sharedpen.dashboard.gateway;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sharedpen.dashboard.problem.Problem;
import org.sharedpen.dashboard.problem.Problems;
import org.sharedpen.dashboard.problem.Refusal;
import org.sharedpen.dashboard.session.Visit;

/**
 * One event stream, passed on piece by piece as it comes. Three may end it: the service, the client, and we; whichever
 * does, the other side is let go. A thread is taken only while a piece is written.
 */
final class RelayedStream implements Flow.Subscriber<List<ByteBuffer>>, AsyncListener {
    private static final Duration LONGEST = Duration.ofMinutes(3);

    private final AsyncContext async;
    private final HttpServletResponse response;
    private final Outgoing.Call call;
    private final @Nullable Visit visit;
    private final Problems problems;
    private final Consumer<RelayedStream> whenOver;
    private final ReentrantLock writing = new ReentrantLock();
    private final AtomicBoolean completed = new AtomicBoolean();
    private volatile boolean ended;
    private volatile @Nullable CompletableFuture<?> sent;
    private volatile Flow.@Nullable Subscription source;

    RelayedStream(
            AsyncContext async,
            Outgoing.Call call,
            @Nullable Visit visit,
            Problems problems,
            Consumer<RelayedStream> whenOver) {
        this.async = async;
        this.response = (HttpServletResponse) async.getResponse();
        this.call = call;
        this.visit = visit;
        this.problems = problems;
        this.whenOver = whenOver;
    }

    @Nullable
    Visit visit() {
        return visit;
    }

    Instant endsAt() {
        return call.endsAt();
    }

    void start(Connections connections) {
        async.setTimeout(LONGEST.toMillis()); // never reached: it ends with its token
        async.addListener(this);
        CompletableFuture<?> answer = connections.client().sendAsync(call.request(), head());
        sent = answer;
        CompletableFuture<?> unused = answer.whenCompleteAsync(
                (nothing, failed) -> {
                    if (failed != null) {
                        write(() -> problem(Relay.whyNot(failed)));
                    }
                    end();
                },
                connections.threads());
        if (ended) {
            answer.cancel(true);
        }
    }

    private BodyHandler<Void> head() {
        return answer -> {
            if (Relay.isOurFault(answer.statusCode(), call)) {
                write(() -> problem(Refusal.UNAVAILABLE));
                return BodySubscribers.discarding();
            }
            write(() -> {
                response.setStatus(answer.statusCode());
                RelayedHeaders.out(answer.headers(), response);
                response.setHeader("X-Accel-Buffering", "no"); // or a proxy in between collects
                response.flushBuffer();
            });
            return BodySubscribers.fromSubscriber(this);
        };
    }

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
        source = subscription;
        if (ended) {
            subscription.cancel();
        } else {
            subscription.request(1);
        }
    }

    @Override
    public void onNext(List<ByteBuffer> pieces) {
        write(() -> {
            ServletOutputStream out = response.getOutputStream();
            for (ByteBuffer piece : pieces) {
                byte[] bytes = new byte[piece.remaining()];
                piece.get(bytes);
                out.write(bytes);
            }
            out.flush();
        });
        Flow.Subscription more = source;
        if (more != null && !ended) {
            more.request(1);
        }
    }

    @Override
    public void onError(Throwable broken) {
        end();
    }

    @Override
    public void onComplete() {
        end();
    }

    /** Lets both sides go. A write that is under way is not waited for: its own thread completes behind it. */
    void end() {
        ended = true;
        letGo();
        if (writing.tryLock()) {
            try {
                complete();
            } finally {
                writing.unlock();
            }
        }
    }

    private interface Writing {
        void run() throws IOException;
    }

    private void write(Writing piece) {
        boolean gone = false;
        writing.lock();
        try {
            if (!ended) {
                piece.run();
            }
        } catch (IOException clientLeft) {
            gone = true;
            ended = true;
            letGo();
        } finally {
            writing.unlock();
        }
        if (ended && !gone) { // of a client that left, the container tells by onError
            end();
        }
    }

    private void problem(Refusal refusal) throws IOException {
        if (!response.isCommitted()) {
            problems.write(response, Problem.of(refusal));
        }
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

    private void complete() {
        if (completed.compareAndSet(false, true)) {
            async.complete();
        }
    }

    @Override
    public void onError(AsyncEvent event) {
        ended = true;
        letGo();
        complete();
    }

    @Override
    public void onTimeout(AsyncEvent event) {
        end();
    }

    @Override
    public void onComplete(AsyncEvent event) {
        completed.set(true);
        ended = true;
        letGo();
    }

    @Override
    public void onStartAsync(AsyncEvent event) {}
}

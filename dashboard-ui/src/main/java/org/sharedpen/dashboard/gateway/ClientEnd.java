package org.sharedpen.dashboard.gateway;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The client's end of a stream: written by one thread at a time, completed once, never touched afterwards, since by then
 * the container may have given it to someone else.
 */
final class ClientEnd implements AsyncListener {
    private static final Duration LONGEST = Duration.ofMinutes(3);

    private final AsyncContext async;
    private final HttpServletResponse response;
    private final Runnable whenOver;
    private final ReentrantLock writing = new ReentrantLock();
    private final AtomicBoolean completed = new AtomicBoolean();
    private volatile boolean over;

    /** Something that is written to a response. */
    interface Piece {
        void to(HttpServletResponse response) throws IOException;
    }

    /** The given work is done whenever it ends, possibly more than once. */
    ClientEnd(AsyncContext async, Runnable whenOver) {
        this.async = async;
        this.response = (HttpServletResponse) async.getResponse();
        this.whenOver = whenOver;
        async.setTimeout(LONGEST.toMillis()); // never reached: a stream ends with its token
        async.addListener(this);
    }

    boolean isOver() {
        return over;
    }

    void write(Piece piece) {
        boolean clientLeft = false;
        writing.lock();
        try {
            if (!over) {
                piece.to(response);
            }
        } catch (IOException gone) {
            clientLeft = true;
            over = true;
            whenOver.run();
        } finally {
            writing.unlock();
        }
        if (over && !clientLeft) { // of a client that left the container tells by onError
            end();
        }
    }

    /** A write that is under way is not waited for: its own thread completes behind it. */
    void end() {
        over = true;
        whenOver.run();
        if (writing.tryLock()) {
            try {
                complete();
            } finally {
                writing.unlock();
            }
        }
    }

    private void complete() {
        if (completed.compareAndSet(false, true)) {
            async.complete();
        }
    }

    @Override
    public void onError(AsyncEvent event) {
        over = true;
        whenOver.run();
        complete();
    }

    @Override
    public void onTimeout(AsyncEvent event) {
        end();
    }

    @Override
    public void onComplete(AsyncEvent event) {
        completed.set(true);
        over = true;
        whenOver.run();
    }

    @Override
    public void onStartAsync(AsyncEvent event) {}
}

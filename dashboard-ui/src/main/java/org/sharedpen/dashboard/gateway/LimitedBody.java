package org.sharedpen.dashboard.gateway;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.sharedpen.dashboard.problem.TooLarge;

/** A body of which no more than so many bytes are read, whatever its header promised, and none once it is released. */
final class LimitedBody extends HttpServletRequestWrapper {
    private final long limit;
    private @Nullable Counted body;

    LimitedBody(HttpServletRequest request, long limit) {
        super(request);
        this.limit = limit;
    }

    @Override
    public synchronized ServletInputStream getInputStream() throws IOException {
        if (body == null) {
            body = new Counted(super.getInputStream(), limit);
        }
        return body;
    }

    /** Ends the reading by another thread; afterwards the request may be given back to the container. */
    synchronized void release() {
        if (body != null) {
            body.release();
        }
    }

    private static final class Counted extends ServletInputStream {
        private final ServletInputStream body;
        private long left;
        private boolean released;

        Counted(ServletInputStream body, long limit) {
            this.body = body;
            this.left = limit;
        }

        @Override
        public synchronized int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public synchronized int read(byte[] into, int from, int length) throws IOException {
            if (released) {
                throw new IOException("the request is over");
            }
            int some = body.read(into, from, length);
            left -= Math.max(some, 0);
            if (left < 0) {
                throw new TooLarge();
            }
            return some;
        }

        synchronized void release() {
            released = true;
        }

        @Override
        public boolean isFinished() {
            return body.isFinished();
        }

        @Override
        public boolean isReady() {
            return body.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            body.setReadListener(listener);
        }
    }
}

package org.sharedpen.command.problem;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;

/** A request's body that ends with {@link BodyTooLarge} as soon as it is longer than allowed, whatever it had announced. */
final class CountedBody extends ServletInputStream {
    private final ServletInputStream body;
    private long left;

    CountedBody(ServletInputStream body, long most) {
        this.body = body;
        this.left = most;
    }

    @Override
    public int read() throws IOException {
        int next = body.read();
        count(next < 0 ? 0 : 1);
        return next;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int read = body.read(into, offset, length);
        count(Math.max(0, read));
        return read;
    }

    private void count(int read) throws BodyTooLarge {
        left -= read;
        if (left < 0) {
            throw new BodyTooLarge();
        }
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

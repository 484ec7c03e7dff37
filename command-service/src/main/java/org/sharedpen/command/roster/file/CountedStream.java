package org.sharedpen.command.roster.file;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts the bytes that were read. */
class CountedStream extends FilterInputStream {
    private long count;

    CountedStream(InputStream in) {
        super(in);
    }

    long count() {
        return count;
    }

    /** Called whenever the count has risen. */
    void counted() {}

    @Override
    public int read() throws IOException {
        int read = super.read();
        if (read >= 0) {
            count++;
            counted();
        }
        return read;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        if (read > 0) {
            count += read;
            counted();
        }
        return read;
    }
}

package org.sharedpen.command.roster.file;

import java.util.zip.ZipInputStream;

/** The entries of a zip as they unfold, watched so that a bomb is dropped after its first megabytes. */
final class UnfoldingStream extends CountedStream {
    private final CountedStream compressed;
    private final ZipLimits limits;

    UnfoldingStream(ZipInputStream zip, CountedStream compressed, ZipLimits limits) {
        super(zip);
        this.compressed = compressed;
        this.limits = limits;
    }

    @Override
    void counted() {
        boolean bomb = count() > limits.grace() && count() > limits.ratio() * compressed.count();
        if (bomb || count() > limits.bytes()) {
            throw UnreadableFile.tooLarge("The zip unfolds into more than a roster can be.");
        }
    }

    /** The zip goes on behind an entry that was read to its end. */
    @Override
    public void close() {}
}

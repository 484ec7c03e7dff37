package org.sharedpen.command.roster.file;

/** A file that is not what it should be, or that unfolds into more than a roster can be. */
public final class UnreadableFile extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final boolean tooLarge;

    private UnreadableFile(String detail, boolean tooLarge) {
        super(detail, null, false, false);
        this.tooLarge = tooLarge;
    }

    public static UnreadableFile because(String detail) {
        return new UnreadableFile(detail, false);
    }

    public static UnreadableFile tooLarge(String detail) {
        return new UnreadableFile(detail, true);
    }

    /** A sentence for whoever sent the file. */
    public String detail() {
        return String.valueOf(getMessage());
    }

    public boolean isTooLarge() {
        return tooLarge;
    }
}

package org.sharedpen.command.roster.file;

/**
 * How much a zip may hold before it is taken for a bomb.
 *
 * @param bytes of all entries together, unfolded
 * @param ratio of unfolded to compressed bytes; tables seldom pass 20
 * @param grace bytes from which the ratio counts, since a few repeated rows compress well
 */
public record ZipLimits(int entries, long bytes, long ratio, long grace) {
    public static final ZipLimits OF_A_ROSTER = new ZipLimits(50, 200_000_000, 100, 2_000_000);
}

package org.sharedpen.query.participation.chance;

/** SplitMix64, written out so that every Java and every node draws the same. Source: Steele, Lea, Flood (2014). */
final class Draws {
    private long state;

    Draws(long seed) {
        state = seed;
    }

    /** A number from 0 to {@code bound − 1}; its bias is under 10⁻⁷ for any class. */
    int below(int bound) {
        state += 0x9E3779B97F4A7C15L;
        long z = state;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        z ^= z >>> 31;
        return (int) (((z >>> 32) * bound) >>> 32);
    }
}

package org.sharedpen.query.participation.chance;

/**
 * The structure of a lesson's hearings: how many name one pupil, two, three. Chance keeps this structure and draws the
 * pupils of every hearing anew, each set of different pupils as likely as any other.
 */
public record Hearings(int single, int pair, int trio) {
    public static final Hearings NONE = new Hearings(0, 0, 0);

    /** These and the hearings of another lesson. */
    public Hearings and(Hearings other) {
        return new Hearings(single + other.single, pair + other.pair, trio + other.trio);
    }

    /** How many pupils were named in all: N1 + 2·N2 + 3·N3. */
    public int named() {
        return single + 2 * pair + 3 * trio;
    }

    /**
     * The probability that chance leaves a given one of n pupils out of every hearing:
     * (1 − 1/n)^N1 · (1 − 2/n)^N2 · (1 − 3/n)^N3, from 0 to 1; 1 without hearings.
     */
    public double missing(int n) {
        return Math.pow(without(1, n), single) * Math.pow(without(2, n), pair) * Math.pow(without(3, n), trio);
    }

    /** Whether a class of n is large enough for them. */
    public boolean fit(int n) {
        return n >= (trio > 0 ? 3 : pair > 0 ? 2 : single > 0 ? 1 : 0);
    }

    private static double without(int members, int n) {
        return Math.max(0, (double) (n - members) / n);
    }
}

package org.sharedpen.query.participation.chance;

/** What chance gives for a measure: its mean, and its 5th and 95th percentile, in the measure's own unit. */
public record Expected(double chance, double low, double high) {
    static final double LOW = 0.05;
    static final double HIGH = 0.95;
}

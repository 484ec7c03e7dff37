package org.sharedpen.events;

/** How far a pupil's own text goes from the class text. */
public enum Divergence {
    SAME,
    VARIATION,
    OWN_WAY
}

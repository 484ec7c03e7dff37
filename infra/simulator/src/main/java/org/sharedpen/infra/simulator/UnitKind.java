package org.sharedpen.infra.simulator;

import org.sharedpen.infra.simulator.Manner.Capture;
import org.sharedpen.infra.simulator.Manner.Release;
import org.sharedpen.infra.simulator.Manner.Support;
import org.sharedpen.infra.simulator.Manner.Voices;

/** Kinds of units, each with something that the product must show or withhold. */
public enum UnitKind {
    /** The balance moves to the pupils. */
    FADING_SCAFFOLD,
    /** It does not: as much support at the end as at the beginning, and little use of it later. */
    CRUTCH,
    /** Three pupils say nearly everything. */
    DOMINATED_BY_THREE,
    /** More than a third of the class is never heard. */
    QUIET_CLASS,
    /** A third of the class is away each time; some come late. */
    HIGH_ABSENCE,
    /** Who spoke was often not noted, some lessons were written down afterwards, and segments were not timed. */
    POOR_CAPTURE,
    /** So small that nothing of it may be compared. */
    CLASS_OF_NINE,
    /** A second tablet without a network, whose clock is wrong. */
    TWO_DEVICES;

    /** How many pupils its class has. */
    public int pupils() {
        return this == CLASS_OF_NINE ? 9 : 28;
    }

    /** How lesson {@code number} of {@code of} goes, from 1. */
    Manner manner(int number, int of, Chance chance) {
        Manner fading = Manner.fading(of == 1 ? 0 : (number - 1.0) / (of - 1), chance.between(0, pupils() / 9));
        int away = fading.voices().away();
        return switch (this) {
            case FADING_SCAFFOLD, CLASS_OF_NINE -> fading;
            case CRUTCH ->
                fading.with(new Release(2, 0.27, 0.15))
                        .with(new Support(6, 4 + number / 2, 2 + number / 3, false, 0.12));
            case DOMINATED_BY_THREE -> fading.with(new Voices(away, Integer.MAX_VALUE, 0.85, 12));
            case QUIET_CLASS -> fading.with(new Release(2, 0.5, 0.6)).with(new Voices(away, 9, 0, 14));
            case HIGH_ABSENCE -> fading.with(new Voices(chance.between(8, 11), Integer.MAX_VALUE, 0, 12));
            case POOR_CAPTURE ->
                fading.with(new Capture(number % 2 == 0 ? "RECALLED" : "LIVE", number % 3 != 0, 0.55, false));
            case TWO_DEVICES -> fading.with(new Capture("LIVE", true, 0.025, true));
        };
    }
}

package org.sharedpen.query.participation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.sharedpen.query.participation.Figures.EvennessFigures;
import org.sharedpen.query.participation.chance.Evenness;
import org.sharedpen.query.participation.chance.EvennessChance;
import org.sharedpen.query.participation.chance.Hearings;
import org.springframework.stereotype.Component;

/**
 * The evenness that chance gives, remembered: drawing it takes some milliseconds, it depends on four numbers alone, and a
 * lesson is looked at more often than it changes.
 */
@Component
class Chances {
    private static final int KEPT = 1_000;

    private final Map<Structure, Drawn> known = Collections.synchronizedMap(new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Structure, Drawn> eldest) {
            return size() > KEPT;
        }
    });

    private record Structure(int n, Hearings hearings) {}

    private final Drawing drawing;

    Chances() {
        this(EvennessChance::of);
    }

    Chances(Drawing drawing) {
        this.drawing = drawing;
    }

    /** Draws what chance gives for n pupils. */
    interface Drawing {
        Optional<EvennessChance> of(int n, Hearings hearings);
    }

    /** Drawn by whoever asks first, so that a hundred viewers cause one drawing; only who asks for the same waits for it. */
    private final class Drawn {
        private final Structure structure;
        private boolean drawn;
        private Optional<EvennessChance> chance = Optional.empty();

        Drawn(Structure structure) {
            this.structure = structure;
        }

        synchronized Optional<EvennessChance> chance() {
            if (!drawn) {
                chance = drawing.of(structure.n(), structure.hearings());
                drawn = true;
            }
            return chance;
        }
    }

    EvennessFigures evenness(Lesson lesson) {
        if (lesson.isTooNameless()) {
            return EvennessFigures.of(null, null);
        }
        Structure structure = new Structure(lesson.n(), lesson.hearings());
        Optional<EvennessChance> chance =
                known.computeIfAbsent(structure, Drawn::new).chance();
        return EvennessFigures.of(Evenness.of(lesson.counts()).orElse(null), chance.orElse(null));
    }
}

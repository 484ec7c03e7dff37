package org.sharedpen.query.participation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sharedpen.query.participation.Figures.CoverageFigure;
import org.sharedpen.query.participation.Figures.EvennessFigures;
import org.sharedpen.query.participation.chance.Coverage;
import org.sharedpen.query.participation.chance.Evenness;
import org.sharedpen.query.participation.chance.EvennessChance;
import org.sharedpen.query.participation.chance.Expected;
import org.sharedpen.query.participation.chance.Hearings;
import org.springframework.stereotype.Component;

/** What chance gives, remembered: it depends on four numbers alone, and a lesson is looked at more often than it changes. */
@Component
class Chances {
    private static final int KEPT = 1_000;

    // its lock is held while one is calculated, some milliseconds, so that a hundred viewers cause one calculation
    private final Map<Structure, Chance> known = Collections.synchronizedMap(new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Structure, Chance> eldest) {
            return size() > KEPT;
        }
    });

    private record Structure(int n, Hearings hearings) {}

    private record Chance(
            @Nullable Expected coverage, @Nullable EvennessChance evenness) {
        static final Chance UNDEFINED = new Chance(null, null);
    }

    Figures figures(Lesson lesson) {
        Chance chance = known.computeIfAbsent(new Structure(lesson.n(), lesson.hearings()), Chances::calculated);
        Evenness observed = Evenness.of(lesson.counts()).orElse(null);
        return new Figures(
                CoverageFigure.of(lesson, chance.coverage()), EvennessFigures.of(observed, chance.evenness()));
    }

    private static Chance calculated(Structure structure) {
        int n = structure.n();
        Hearings hearings = structure.hearings();
        return n == 0
                ? Chance.UNDEFINED
                : new Chance(
                        Coverage.expected(n, hearings),
                        EvennessChance.of(n, hearings).orElse(null));
    }
}

package org.sharedpen.dashboard.comparison;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sharedpen.dashboard.gauge.Gauge;
import org.sharedpen.dashboard.unit.UnitBalance.Shift;

/** Matched units with their trajectories, and those that are kept back with the reason. */
record Comparison(
        @Nullable Choices choices,
        @Nullable List<ComparedUnit> units,
        @Nullable List<KeptBack> withheld) {

    /** What the filters may be set to. */
    record Choices(
            @Nullable List<Integer> yearGroups,
            @Nullable List<String> textTypes,
            @Nullable List<String> protocols) {

        private static final Choices NONE = new Choices(null, null, null);

        public List<Integer> years() {
            return yearGroups == null ? List.of() : yearGroups;
        }

        public List<String> types() {
            return textTypes == null ? List.of() : textTypes;
        }

        public List<String> ways() {
            return protocols == null ? List.of() : protocols;
        }
    }

    /** One unit of one class. */
    record ComparedUnit(
            String unitId,
            String classTitle,
            @Nullable List<Integer> yearGroups,
            String title,
            @Nullable String textType,
            @Nullable List<String> protocols,
            boolean completed,
            @Nullable List<ComparedLesson> lessons,
            @Nullable Shift shift) {

        List<ComparedLesson> all() {
            return lessons == null ? List.of() : lessons;
        }

        /** The planned date of its first lesson. */
        public @Nullable String begins() {
            return all().isEmpty() ? null : all().get(0).date();
        }
    }

    /** One lesson of it; without gauges, and with the reason, where a cut would be of too few pupils. */
    record ComparedLesson(
            String lessonId,
            @Nullable String title,
            @Nullable String date,
            int plannedLevel,
            @Nullable Integer enactedLevel,
            @Nullable String verdict,
            @Nullable String protocol,
            @Nullable Map<String, @Nullable Gauge> gauges,
            @Nullable KeptFigures withheld) {}

    /** Why a lesson has no figures. */
    record KeptFigures(String sentence) {}

    /** A unit that is not compared, and why. */
    record KeptBack(
            @Nullable String classTitle,
            @Nullable String title,
            @Nullable List<Integer> yearGroups,
            @Nullable String textType,
            String sentence) {}

    Choices offered() {
        return choices == null ? Choices.NONE : choices;
    }

    List<ComparedUnit> compared() {
        return units == null ? List.of() : units;
    }

    List<KeptBack> keptBack() {
        return withheld == null ? List.of() : withheld;
    }
}

package org.sharedpen.query.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sharedpen.events.TextType;
import org.sharedpen.query.participation.chance.Completeness;

/**
 * The units of a school that can be compared, and why the others cannot. What a unit shows never depends on what is asked
 * for: no two views can be subtracted from one another.
 *
 * @param units in the order of year groups, text type, class and title; never of a value
 */
record Matched(List<SchoolUnit> units, Map<SchoolUnit, Reason> withheld) {
    private static final int LESSONS = 3;
    private static final int ALIKE = 2;

    static Matched of(List<SchoolUnit> school) {
        Map<SchoolUnit, Reason> withheld = new LinkedHashMap<>();
        Map<SchoolUnit.Kind, List<SchoolUnit>> alike = new LinkedHashMap<>();
        for (SchoolUnit unit : school.stream().sorted(SchoolUnit.ORDER).toList()) {
            Optional<Reason> reason = reason(unit);
            reason.ifPresent(why -> withheld.put(unit, why));
            if (reason.isEmpty()) {
                alike.computeIfAbsent(unit.kind(), kind -> new ArrayList<>()).add(unit);
            }
        }
        List<SchoolUnit> units = new ArrayList<>();
        alike.forEach((kind, those) -> {
            if (those.size() >= ALIKE && !kind.yearGroups().isEmpty()) {
                units.addAll(those);
            } else {
                those.forEach(unit -> withheld.put(unit, Reason.NOTHING_TO_MATCH));
            }
        });
        return new Matched(List.copyOf(units), withheld);
    }

    /** Why a unit cannot be shown whatever else there is; empty where it can. */
    private static Optional<Reason> reason(SchoolUnit unit) {
        if (unit.textType() == TextType.OTHER) {
            return Optional.of(Reason.NEVER_MATCHED);
        }
        long usable = unit.lessons().stream().filter(SchoolLesson::isUsable).count();
        if (usable < LESSONS) {
            return Optional.of(Reason.TOO_FEW_LESSONS);
        }
        List<SchoolLesson> counted =
                unit.lessons().stream().filter(SchoolLesson::hasFigures).toList();
        if (counted.stream().filter(SchoolLesson::isUsable).count() < LESSONS) {
            return Optional.of(Reason.TOO_FEW_PUPILS);
        }
        Completeness completeness =
                counted.stream().map(SchoolLesson::completeness).reduce(Completeness.NONE, Completeness::and);
        return completeness.tooLow() ? Optional.of(Reason.TOO_FEW_NAMED) : Optional.empty();
    }
}

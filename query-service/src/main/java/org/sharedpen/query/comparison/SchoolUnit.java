package org.sharedpen.query.comparison;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.sharedpen.events.ClassId;
import org.sharedpen.events.Protocol;
import org.sharedpen.events.TextType;
import org.sharedpen.events.UnitId;

/** A unit of the school with the class that it is taught to. */
record SchoolUnit(
        UnitId unitId,
        ClassId classId,
        String classTitle,
        List<Integer> yearGroups,
        String title,
        TextType textType,
        boolean completed,
        List<SchoolLesson> lessons) {
    static final Comparator<SchoolUnit> ORDER = Comparator.comparing(
                    SchoolUnit::yearGroups,
                    (one, other) -> Arrays.compare(one.toArray(Integer[]::new), other.toArray(Integer[]::new)))
            .thenComparing(SchoolUnit::textType)
            .thenComparing(SchoolUnit::classTitle)
            .thenComparing(SchoolUnit::title)
            .thenComparing(unit -> unit.unitId().value());

    SchoolUnit {
        yearGroups = yearGroups.stream().distinct().sorted().toList();
    }

    /** What units must have in common to be compared. */
    record Kind(List<Integer> yearGroups, TextType textType) {}

    Kind kind() {
        return new Kind(yearGroups, textType);
    }

    List<Protocol> protocols() {
        return lessons.stream().map(SchoolLesson::protocol).distinct().sorted().toList();
    }
}

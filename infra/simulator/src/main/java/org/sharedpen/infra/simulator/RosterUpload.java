package org.sharedpen.infra.simulator;

import java.util.List;
import java.util.stream.IntStream;

/** Files that a school's own system would export. */
public final class RosterUpload {
    private RosterUpload() {}

    /** A OneRoster 1.1 zip of one class; names are a given and a family name with a space between. */
    public static byte[] oneClass(
            String classTitle, String yearGroup, String teacherId, String teacher, List<String> pupils) {
        List<RosterClass.Pupil> listed = IntStream.range(0, pupils.size())
                .mapToObj(i -> new RosterClass.Pupil("demo-class-pupil-%02d".formatted(i + 1), pupils.get(i)))
                .toList();
        return OneRosterZip.of(
                List.of(new RosterClass("demo-class", classTitle, yearGroup, teacherId, teacher, listed)));
    }
}

package org.sharedpen.infra.simulator;

import java.util.List;

/** Files that a school's own system would export. */
public final class RosterUpload {
    private RosterUpload() {}

    /** A OneRoster 1.1 zip of one class; names are a given and a family name with a space between. */
    public static byte[] oneClass(
            String classTitle, String yearGroup, String teacherId, String teacher, List<String> pupils) {
        return OneRosterZip.of(
                List.of(new RosterClass("demo-class", classTitle, yearGroup, teacherId, teacher, pupils)));
    }
}

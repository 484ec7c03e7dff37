package org.sharedpen.infra.simulator;

import java.util.List;

/** A class as a school's own system has it; each pupil by an id that outlasts the class. */
record RosterClass(String id, String title, String yearGroup, String teacherId, String teacher, List<Pupil> pupils) {

    record Pupil(String id, String name) {}
}

package org.sharedpen.infra.simulator;

import java.util.List;

/**
 * A class as a school's own system exports it.
 *
 * @param id its id there, which its pupils' ids begin with
 * @param teacherId the roster user that the teacher's account belongs to
 * @param teacher a given and a family name with a space between, as each of the pupils
 */
record RosterClass(String id, String title, String yearGroup, String teacherId, String teacher, List<String> pupils) {}

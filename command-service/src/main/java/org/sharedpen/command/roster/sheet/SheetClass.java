package org.sharedpen.command.roster.sheet;

import java.util.List;
import java.util.Set;
import org.sharedpen.command.roster.roll.RollTeacher;

/**
 * What is said of the class beside its sheet.
 *
 * @param teachers who teaches it; nobody named leaves it as it is
 */
public record SheetClass(String title, Set<Integer> yearGroups, List<RollTeacher> teachers) {}

package org.sharedpen.query.session;

import java.util.List;
import org.sharedpen.events.ClassId;

/**
 * A class that the caller may read of.
 *
 * @param pupilsVisible whether the caller may see figures of single pupils of it
 */
public record ClassPlace(ClassId classId, String title, List<Integer> yearGroups, boolean pupilsVisible) {}

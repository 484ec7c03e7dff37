package org.sharedpen.query.session;

import org.sharedpen.events.ClassId;
import org.sharedpen.events.UnitId;

/**
 * A unit that the caller may read.
 *
 * @param pupilsVisible whether the caller may see figures of single pupils of it
 */
public record UnitPlace(UnitId unitId, ClassId classId, boolean pupilsVisible) {}

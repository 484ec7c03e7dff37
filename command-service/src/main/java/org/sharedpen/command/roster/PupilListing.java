package org.sharedpen.command.roster;

import org.sharedpen.events.PupilId;

/**
 * A pupil as a class list shows them.
 *
 * @param displayName given name and family name
 * @param code two letters, unique in the class
 */
record PupilListing(PupilId pupilId, String displayName, String code) {}

package org.sharedpen.command.roster;

import java.util.List;
import org.sharedpen.events.ClassId;

/**
 * A class as a list shows it.
 *
 * @param pupils how many are enrolled
 * @param teachers their display names
 */
record ClassListing(ClassId classId, String title, List<Integer> yearGroups, int pupils, List<String> teachers) {}

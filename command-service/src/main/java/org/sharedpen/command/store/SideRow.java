package org.sharedpen.command.store;

import org.sharedpen.events.SchoolId;

/** A row that is stored together with events, or alone. */
public sealed interface SideRow permits ActionRow, PlannedLessonRow {

    /** The school that the row belongs to. */
    SchoolId school();
}

package org.sharedpen.command.roster.roll;

/** Where a class or a pupil was first heard of; a OneRoster file says nothing about classes that came as a spreadsheet. */
public enum Origin {
    ONEROSTER,
    SPREADSHEET
}

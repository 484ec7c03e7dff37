package org.sharedpen.command.roster.sheet;

import org.jspecify.annotations.Nullable;

/**
 * Which columns of a spreadsheet hold the names.
 *
 * @param familyName absent where the sheet has one column for the whole name
 */
public record NameColumns(String givenName, @Nullable String familyName) {}

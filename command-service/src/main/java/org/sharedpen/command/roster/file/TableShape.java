package org.sharedpen.command.roster.file;

/**
 * How a table is written, and how its unwanted columns are to be named.
 *
 * @param ragged whether empty cells at the end of a row may be missing, as spreadsheets leave them out
 * @param prefix stands before the name of each unwanted column
 */
public record TableShape(char delimiter, boolean ragged, String prefix) {}

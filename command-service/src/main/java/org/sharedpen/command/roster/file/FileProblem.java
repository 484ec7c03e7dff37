package org.sharedpen.command.roster.file;

/**
 * Something wrong in a file that was sent.
 *
 * @param line where the row begins, counted in lines of the file; the header is usually 1
 * @param detail what is wrong, without repeating what the cell says: it may be a name
 */
public record FileProblem(String file, long line, String detail) {}

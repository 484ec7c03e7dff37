package org.sharedpen.query.export;

/** Something to know about a table: what was asked for, what is left out and why. */
public record Note(String about, String says) {}

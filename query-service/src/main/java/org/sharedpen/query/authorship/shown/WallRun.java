package org.sharedpen.query.authorship.shown;

/** A passage of one owner. */
public record WallRun(String text, WallOwner by) {}

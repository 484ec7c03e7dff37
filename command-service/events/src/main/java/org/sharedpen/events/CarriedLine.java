package org.sharedpen.events;

/** A line as it stood in an earlier lesson; it keeps its id, and {@code version} is the one that it has here. */
public record CarriedLine(LineId lineId, int version, String text) {}

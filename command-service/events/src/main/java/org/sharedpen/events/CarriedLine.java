package org.sharedpen.events;

/** A line as it stood in an earlier lesson; it keeps its id. */
public record CarriedLine(LineId lineId, String text) {}

package org.sharedpen.command.lesson.action;

import org.sharedpen.events.LineId;

/** A line and the version of it that someone had before their eyes. */
public record Seen(LineId lineId, int version) {}

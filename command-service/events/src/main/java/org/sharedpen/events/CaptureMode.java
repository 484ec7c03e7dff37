package org.sharedpen.events;

/** How a lesson was recorded: at the time, afterwards, or as a transcript of its talk. */
public enum CaptureMode {
    LIVE,
    RECALLED,
    TRANSCRIBED
}

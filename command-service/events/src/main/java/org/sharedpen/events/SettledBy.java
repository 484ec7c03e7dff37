package org.sharedpen.events;

/** How a choice was settled, or a rework decided. */
public enum SettledBy {
    TEACHER,
    VOTE,
    CONSENSUS,
    PUPIL;

    /** Whether pupils decided. */
    public boolean isPupils() {
        return this != TEACHER;
    }
}

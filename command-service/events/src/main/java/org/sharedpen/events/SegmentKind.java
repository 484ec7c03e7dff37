package org.sharedpen.events;

import java.util.EnumSet;
import java.util.Set;

/** The kind of a stretch of a lesson. */
public enum SegmentKind {
    MODELLING,
    SHARED_WRITING,
    EXAMINATION,
    EDITING,
    PLANNING,
    THINK_TIME,
    PAIR_TALK,
    PIGGYBACK,
    INDEPENDENT,
    REFLECTION;

    private static final Set<SegmentKind> SHARED =
            EnumSet.of(SHARED_WRITING, EXAMINATION, EDITING, PLANNING, THINK_TIME, PAIR_TALK);

    /** Whether its minutes are shared minutes: the class and its teacher at one text together. */
    public boolean isShared() {
        return SHARED.contains(this);
    }
}

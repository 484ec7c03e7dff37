package org.sharedpen.events;

/** How a shared-writing lesson is run. */
public enum Protocol {
    SCRIBING,
    NEGOTIATED_EDITING,
    WHOLE_CLASS_DRAFTING,
    PLANNING_DISCUSSION
}

package org.sharedpen.events;

/** How a contribution came to be made. */
public enum Route {
    VOLUNTEERED,
    INVITED,
    COLD_CALLED,
    ROTATION,
    VIA_PARTNER,
    WRITTEN
}

package org.sharedpen.events;

/** The names of what stands beside every event in its metadata: who recorded it, with what action, and when. */
public final class RecordedBy {
    /** The action that led to the event. */
    public static final String ACTION = "actionId";
    /** The account that sent it. */
    public static final String ACCOUNT = "account";
    /** A mark of the device that sent it, where it said: the same for the same device, and nothing that it said itself. */
    public static final String DEVICE = "deviceId";
    /** The device's clock, raw. */
    public static final String OCCURRED_AT = "occurredAt";
    /** The device's clock, corrected by the offset that the device showed when it sent. */
    public static final String CORRECTED_AT = "correctedAt";
    /** Present and true where the action reached a lesson that had been closed. */
    public static final String LATE = "late";

    private RecordedBy() {}
}

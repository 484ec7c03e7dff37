package org.sharedpen.dashboard.gateway;

/** How much of the log an answer shows. */
public record AsOf(String position) {}

package org.sharedpen.dashboard.session;

import java.time.Instant;
import java.util.UUID;

/** A second screen of one lesson. Nobody stands behind it, and it ends by the clock. */
public record BoardVisit(UUID school, UUID boardSession, UUID lesson, Instant expiresAt) implements Stay {}

package org.sharedpen.dashboard.session;

import java.util.UUID;

/** Whoever stays for longer than an answer takes: a person, or a second screen with nobody behind it. */
public sealed interface Stay permits Visit, BoardVisit {
    UUID school();
}

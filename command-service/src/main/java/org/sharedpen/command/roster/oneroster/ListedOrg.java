package org.sharedpen.command.roster.oneroster;

/** A school that the file set speaks of. */
public record ListedOrg(String orgSourcedId, String name) {}

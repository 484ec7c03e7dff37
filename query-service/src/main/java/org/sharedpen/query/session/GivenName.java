package org.sharedpen.query.session;

/** A child's name in its two parts. */
public record GivenName(String given, String family) {}

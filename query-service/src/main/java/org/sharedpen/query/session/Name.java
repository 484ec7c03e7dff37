package org.sharedpen.query.session;

import org.jspecify.annotations.Nullable;

/**
 * What a pupil is called.
 *
 * @param code the two-letter capture code in the class that was asked for; absent for a pupil who never was in it
 */
public record Name(String displayName, @Nullable String code) {}

package org.sharedpen.query.reflection;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.sharedpen.events.SealedWords;

/** A pupil's own words about a reflection, as they were sealed under that pupil's key. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record KeptWords(
        @Nullable SealedWords words,
        @Nullable SealedWords taskTitle,
        @Nullable SealedWords quote) {}

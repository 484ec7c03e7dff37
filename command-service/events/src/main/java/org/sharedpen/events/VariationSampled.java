package org.sharedpen.events;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** A pupil's own text was looked at beside the class text; a later sample of the same pupil replaces it. */
@Revision("1")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record VariationSampled(
        PupilId pupilId,
        Divergence divergence,
        int wordCount,
        @Nullable SealedWords words,
        @Nullable LineId lineId) implements LessonEvent {}

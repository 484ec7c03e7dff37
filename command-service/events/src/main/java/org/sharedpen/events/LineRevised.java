package org.sharedpen.events;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** A line was rewritten; {@code version} is the one that it has now. */
@Revision("1")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LineRevised(
        LineId lineId,
        int version,
        String text,
        Originator originator,
        Originator scribe,
        List<Link> links,
        @Nullable ChoiceId choiceId,
        @Nullable ExaminationId examinationId,
        @Nullable CraftFocus craftFocus,
        @Nullable Narration narration)
        implements LessonEvent {}

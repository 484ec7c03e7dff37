package org.sharedpen.events;

import org.axonframework.serialization.Revision;

/** The class looked closely at a line. */
@Revision("1")
public record LineExamined(ExaminationId examinationId, LineId lineId, ExaminationQuestion question)
        implements LessonEvent {}

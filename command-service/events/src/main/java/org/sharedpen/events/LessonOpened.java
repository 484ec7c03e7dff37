package org.sharedpen.events;

import java.util.List;
import org.axonframework.serialization.Revision;

/** A lesson began: who was present, who was not, and how it is recorded. */
@Revision("1")
public record LessonOpened(
        UnitId unitId,
        ClassId classId,
        AccountId openedBy,
        CaptureMode captureMode,
        List<PupilId> present,
        List<PupilId> absent)
        implements LessonEvent {}

package org.sharedpen.query.balance.frame;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sharedpen.events.AttendanceCorrected;
import org.sharedpen.events.AttributionCorrected;
import org.sharedpen.events.ContributionOffered;
import org.sharedpen.events.CraftFocus;
import org.sharedpen.events.EditFocusCleared;
import org.sharedpen.events.EditFocusSet;
import org.sharedpen.events.LessonClosed;
import org.sharedpen.events.LessonEvent;
import org.sharedpen.events.LessonOpened;
import org.sharedpen.events.LessonReopened;
import org.sharedpen.events.SegmentEnded;
import org.sharedpen.events.SegmentStarted;
import org.sharedpen.events.StreamId;
import org.sharedpen.query.stream.LastWritten;

/** The frame of one lesson as far as it has been recorded. */
final class LessonFrame {
    private final Attendance attendance = new Attendance();
    private final Segments segments = new Segments();
    private final LastWritten<FrameRow> written = new LastWritten<>();
    private @Nullable LessonOpened opened;
    private @Nullable Instant openedAt;
    private @Nullable Instant closedAt;
    private @Nullable CraftFocus editFocus;

    /** Takes in the next event; {@code at} is its corrected time. */
    void apply(LessonEvent event, Instant at) {
        if (event instanceof LessonOpened opening) {
            open(opening, at);
        } else if (event instanceof LessonClosed) {
            closedAt = at;
            segments.endLast(at);
        } else if (event instanceof LessonReopened) {
            closedAt = null;
        } else if (event instanceof SegmentStarted started) {
            segments.start(started, at);
        } else if (event instanceof SegmentEnded ended) {
            segments.end(ended.segmentId(), at);
        } else if (event instanceof EditFocusSet set) {
            editFocus = set.craftFocus();
        } else if (event instanceof EditFocusCleared) {
            editFocus = null;
        } else {
            attend(event);
        }
    }

    private void open(LessonOpened opening, Instant at) {
        opened = opening;
        openedAt = at;
        opening.present().forEach(pupil -> attendance.state(pupil, true));
        opening.absent().forEach(pupil -> attendance.state(pupil, false));
    }

    private void attend(LessonEvent event) {
        if (event instanceof AttendanceCorrected corrected) {
            attendance.state(corrected.pupilId(), corrected.present());
        } else if (event instanceof ContributionOffered offered) {
            attendance.contributed(offered.contributionId(), offered.originator());
        } else if (event instanceof AttributionCorrected corrected) {
            attendance.contributed(corrected.contributionId(), corrected.originator());
        } else {
            attendance.named(Named.in(event));
        }
    }

    LastWritten<FrameRow> written() {
        return written;
    }

    /** Its row, once the lesson has been opened. */
    Optional<FrameRow> row(StreamId stream) {
        if (opened == null || openedAt == null) {
            return Optional.empty();
        }
        return Optional.of(new FrameRow(
                stream.school(),
                stream.id(),
                opened.unitId(),
                opened.classId(),
                opened.openedBy(),
                opened.captureMode(),
                closedAt == null ? State.OPEN : State.CLOSED,
                openedAt,
                closedAt,
                attendance.present(),
                attendance.absent(),
                segments.all(),
                editFocus));
    }
}

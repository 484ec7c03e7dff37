package org.sharedpen.events;

/** A fact of one lesson. */
public sealed interface LessonEvent extends Event
        permits ActionVoided,
                AttendanceCorrected,
                AttributionCorrected,
                ContributionOffered,
                LessonClosed,
                LessonOpened,
                LessonReopened,
                LineMoved,
                LineRemoved,
                LineRevised,
                LineScribed,
                LineSplit,
                LinesJoined,
                PassTaken,
                ReasonGiven,
                SegmentEnded,
                SegmentStarted,
                TurnTranscribed {}

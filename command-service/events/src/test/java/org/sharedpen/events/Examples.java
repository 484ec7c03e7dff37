package org.sharedpen.events;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** One example of every event, with every field filled. */
final class Examples {
    private static final UnitId UNIT = new UnitId(id(1));
    private static final ClassId CLASS = new ClassId(id(2));
    private static final LessonId LESSON = new LessonId(id(3));
    private static final PupilId AMIRA = new PupilId(id(4));
    private static final PupilId BEN = new PupilId(id(5));
    private static final LineId LINE = new LineId(id(6));
    private static final LineId NEXT_LINE = new LineId(id(7));
    private static final ContributionId CONTRIBUTION = new ContributionId(id(8));
    private static final ChoiceId CHOICE = new ChoiceId(id(9));
    private static final ExaminationId EXAMINATION = new ExaminationId(id(10));
    private static final SegmentId SEGMENT = new SegmentId(id(11));
    private static final CriterionId CRITERION = new CriterionId(id(16));
    private static final ReflectionId REFLECTION = new ReflectionId(id(17));
    private static final SealedWords WORDS = new SealedWords("c2VhbGVk");
    private static final Link LINK = new Link(
            CONTRIBUTION, 3, List.of(new Pair(0, 0), new Pair(2, 2)), List.of(new Pair(1, 1)), List.of(new Pair(3, 3)));

    private Examples() {}

    static Stream<Event> all() {
        return Stream.of(
                new UnitPlanned(UNIT, CLASS, "The storm", TextType.NARRATIVE),
                new LessonPlanned(
                        UNIT,
                        CLASS,
                        LESSON,
                        "The wave",
                        LocalDate.of(2026, 3, 2),
                        2,
                        Protocol.NEGOTIATED_EDITING,
                        CraftFocus.VOCABULARY),
                new LessonReplanned(
                        UNIT,
                        LESSON,
                        3,
                        Protocol.SCRIBING,
                        CraftFocus.DIALOGUE,
                        LocalDate.of(2026, 3, 4),
                        Advice.STEP_UP,
                        2,
                        WORDS),
                new UnitCompleted(UNIT),
                new LessonOpened(UNIT, CLASS, new AccountId(id(12)), CaptureMode.LIVE, List.of(AMIRA), List.of(BEN)),
                new AttendanceCorrected(BEN, true),
                new SegmentStarted(SEGMENT, SegmentKind.SHARED_WRITING, 120),
                new SegmentEnded(SEGMENT),
                new PairsFormed(List.of(List.of(AMIRA, BEN))),
                new EditFocusSet(CraftFocus.VOCABULARY),
                new EditFocusCleared(CraftFocus.VOCABULARY),
                new TextCarried(new LessonId(id(15)), 40, List.of(new CarriedLine(LINE, 3, "The wave fell."))),
                new ContributionOffered(
                        CONTRIBUTION,
                        Originator.pair(AMIRA, BEN),
                        Form.SENTENCE,
                        Route.VIA_PARTNER,
                        3,
                        WORDS,
                        CHOICE,
                        LINE),
                new AttributionCorrected(CONTRIBUTION, Originator.pupil(BEN), WORDS),
                new PassTaken(AMIRA),
                new ReasonGiven(
                        new ReasonId(id(13)), Originator.SOMEONE, CHOICE, EXAMINATION, CONTRIBUTION, LINE, WORDS),
                new ChoiceOpened(CHOICE, WORDS, LINE),
                new CriterionStated(CHOICE, CRITERION, Originator.pupil(BEN), WORDS),
                new ChoiceSettled(CHOICE, CONTRIBUTION, SettledBy.VOTE, Originator.CLASS, List.of(CRITERION)),
                new EditParked(CONTRIBUTION, WORDS),
                new TurnTranscribed(1, Originator.CLASS, 12, WORDS),
                new LineScribed(
                        LINE, NEXT_LINE, "The wave fell.", Originator.TEACHER, Originator.pupil(AMIRA), List.of(LINK)),
                new LineExamined(EXAMINATION, LINE, ExaminationQuestion.STRONGER),
                new ExaminationClosed(
                        EXAMINATION, ExaminationOutcome.REWORKED, SettledBy.PUPIL, Originator.pupil(AMIRA)),
                new LineRevised(
                        LINE,
                        2,
                        "The wave plummeted.",
                        Originator.TEACHER,
                        Originator.TEACHER,
                        List.of(LINK),
                        CHOICE,
                        EXAMINATION,
                        CraftFocus.VOCABULARY,
                        new Narration(Originator.pupil(AMIRA), WORDS)),
                new LineSplit(LINE, 3, 2, "The wave", NEXT_LINE, "plummeted."),
                new LinesJoined(LINE, 4, NEXT_LINE, "The wave plummeted."),
                new LineMoved(LINE, NEXT_LINE),
                new LineRemoved(LINE),
                new VariationSampled(AMIRA, Divergence.VARIATION, 5, WORDS, LINE),
                new ReflectionRecorded(REFLECTION, AMIRA, CHOICE, EXAMINATION, LINE, CONTRIBUTION, WORDS),
                new LaterUseSampled(REFLECTION, WORDS, LocalDate.of(2026, 3, 9), Used.PARTLY, Support.CLUE, WORDS),
                new LessonClosed(),
                new LessonReopened(),
                new ActionVoided(new ActionId(id(14)), WORDS),
                new PupilErased(AMIRA));
    }

    /** One example of every revision that is written no more, as it is read now. */
    static Stream<Earlier> earlier() {
        return Stream.of(new Earlier("1", new SegmentStarted(SEGMENT, SegmentKind.SHARED_WRITING, null)));
    }

    /** An event as it was stored under an earlier revision. */
    record Earlier(String revision, Event event) {}

    private static UUID id(int number) {
        return new UUID(0x0190_0000_0000_7000L, 0x8000_0000_0000_0000L + number);
    }
}

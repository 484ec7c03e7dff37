package org.sharedpen.query.release;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sharedpen.events.Advice;
import org.sharedpen.events.LessonId;
import org.sharedpen.events.PupilId;
import org.sharedpen.query.balance.measure.Enacted;
import org.sharedpen.query.balance.measure.Gauge;
import org.sharedpen.query.balance.measure.Shift;
import org.sharedpen.query.balance.measure.Verdict;
import org.sharedpen.query.decisions.QuotedDecision;
import org.sharedpen.query.participation.chance.Completeness;
import org.sharedpen.query.stream.AsOf;

/**
 * What level the next lesson might have, and on what evidence. It is advice; what the teacher chooses is kept beside it.
 *
 * @param level the level advised; absent where there is too little to say
 * @param decision one that the class made, in its own words
 * @param plannedLevel of the last closed lesson
 * @param kept what was advised and chosen before
 * @param taught whether the reader teaches the class, and so plans for it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record NextLessonAnswer(
        Advice advice,
        @Nullable Integer level,
        List<Fact> facts,
        @Nullable QuotedDecision decision,
        String caseAgainst,
        @Nullable Integer plannedLevel,
        @Nullable LastLesson last,
        @Nullable LessonToCome next,
        Shift shift,
        NotYetHeard notYetHeard,
        Intentions intentions,
        List<KeptChoice> kept,
        boolean taught,
        AsOf asOf) {

    /** The last closed lesson; its words share only where thirty new words stand. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record LastLesson(
            LessonId lessonId,
            String title,
            LocalDate date,
            int plannedLevel,
            @Nullable Integer enactedLevel,
            Verdict verdict,
            @Nullable Gauge words) {
        static LastLesson of(TaughtLesson lesson) {
            return new LastLesson(
                    lesson.lessonId(),
                    lesson.title(),
                    lesson.date(),
                    lesson.plannedLevel(),
                    lesson.enacted().level(),
                    lesson.enacted().verdict(),
                    Enacted.areEnough(lesson.words().total()) ? lesson.share() : null);
        }
    }

    /** The first lesson of the plan that has not been opened. */
    record LessonToCome(LessonId lessonId, String title, LocalDate date, int plannedLevel) {
        static LessonToCome of(TaughtLesson lesson) {
            return new LessonToCome(lesson.lessonId(), lesson.title(), lesson.date(), lesson.plannedLevel());
        }
    }

    /** How many of the pupils who ever came have no hearing in the unit; a count of the class, which names nobody. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record NotYetHeard(
            @Nullable Integer unheard, int of, @Nullable String withheld) {
        private static final String TOO_FEW_NAMED =
                "More than one contribution in five is by a pupil who could not be named, so it cannot be said who was not heard.";

        static NotYetHeard in(UnitSoFar unit) {
            Set<PupilId> present = new HashSet<>();
            Set<PupilId> heard = new HashSet<>();
            Completeness completeness = Completeness.NONE;
            for (TaughtLesson lesson : unit.lessons()) {
                if (!lesson.talkAlone()) {
                    present.addAll(lesson.voices().present());
                    heard.addAll(lesson.voices().heard());
                    completeness = completeness.and(lesson.voices().completeness());
                }
            }
            int of = present.size();
            present.removeAll(heard);
            return completeness.tooLow()
                    ? new NotYetHeard(null, of, TOO_FEW_NAMED)
                    : new NotYetHeard(present.size(), of, null);
        }
    }

    /** What pupils mean to use: not looked at yet, looked at, and used. */
    record Intentions(int open, int sampled, int used) {
        static Intentions of(LaterUse later) {
            return new Intentions(later.intended() - later.sampled(), later.sampled(), later.used());
        }
    }

    /** What was advised for a lesson, what was chosen and why; the reason is the teacher's word, for who teaches the class. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record KeptChoice(
            LessonId lessonId,
            @Nullable Advice advice,
            @Nullable Integer advisedLevel,
            @Nullable Integer plannedLevel,
            @Nullable Integer chosenLevel,
            @Nullable String reason,
            Instant at) {}
}

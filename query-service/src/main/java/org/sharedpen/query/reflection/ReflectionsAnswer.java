package org.sharedpen.query.reflection;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sharedpen.events.LessonId;
import org.sharedpen.events.PupilId;
import org.sharedpen.events.ReflectionId;
import org.sharedpen.events.Support;
import org.sharedpen.events.Used;
import org.sharedpen.query.stream.AsOf;

/**
 * What the pupils of a class mean to use, over a unit, and how much of it was found in use.
 *
 * @param enough whether ten or more were sampled
 * @param pupils in the order of the alphabet; empty, with {@code withheld}, for who does not teach the class
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReflectionsAnswer(
        int intended,
        int sampled,
        int used,
        int partly,
        int usedWithLittle,
        boolean enough,
        List<LessonTransfer> lessons,
        List<PupilReflections> pupils,
        @Nullable Withheld withheld,
        AsOf asOf) {

    /** Counts of one lesson. */
    record LessonTransfer(
            LessonId lessonId, String title, LocalDate date, int intended, int sampled, int used, int partly) {}

    /** What one pupil means to use, in the order of the lessons. */
    record PupilReflections(PupilId pupilId, String displayName, List<ShownReflection> reflections) {}

    /**
     * One of them; words are absent where there are none or the key is gone.
     *
     * @param targetWords how that which is meant reads: what was chosen, a suggestion, or a line as it stands or stood last
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ShownReflection(
            ReflectionId reflectionId,
            LessonId lessonId,
            Target target,
            @Nullable String targetWords,
            @Nullable String words,
            boolean sampled,
            @Nullable Used used,
            @Nullable Support support,
            @Nullable String taskTitle,
            @Nullable LocalDate date,
            @Nullable String quote) {}

    /** Why single pupils are left out. */
    record Withheld(String code, String reason) {
        static final Withheld NOT_YOUR_CLASS =
                new Withheld("NOT_YOUR_CLASS", "What single pupils mean to use is for those who teach the class.");
    }

    static ReflectionsAnswer of(
            List<UnitReflections.LessonMeant> lessons, List<PupilReflections> pupils, boolean visible, AsOf asOf) {
        Transfer all = Transfer.of(
                lessons.stream().flatMap(lesson -> lesson.meant().stream()).toList());
        return new ReflectionsAnswer(
                all.intended(),
                all.sampled(),
                all.used(),
                all.partly(),
                all.usedWithLittle(),
                all.enough(),
                lessons.stream().map(ReflectionsAnswer::counted).toList(),
                pupils,
                visible ? null : Withheld.NOT_YOUR_CLASS,
                asOf);
    }

    private static LessonTransfer counted(UnitReflections.LessonMeant lesson) {
        Transfer of = Transfer.of(lesson.meant());
        return new LessonTransfer(
                lesson.lessonId(), lesson.title(), lesson.date(), of.intended(), of.sampled(), of.used(), of.partly());
    }
}

package org.sharedpen.command.unit;

import java.util.List;
import java.util.stream.Stream;
import org.sharedpen.command.store.PlannedLessonRow;
import org.sharedpen.command.store.SideRow;
import org.sharedpen.events.LessonPlanned;
import org.sharedpen.events.LessonReplanned;
import org.sharedpen.events.Protocol;
import org.sharedpen.events.StreamId;
import org.sharedpen.events.UnitCompleted;
import org.sharedpen.events.UnitEvent;
import org.sharedpen.events.UnitPlanned;

/** Decides what becomes of a plan. */
final class Planner {
    private Planner() {}

    static Planned plan(UnitState unit, Planning.PlanUnit command) {
        UnitPlan plan = command.plan();
        if (unit.unit().isPresent()) {
            return unit.wasPlannedAs(plan) ? Planned.before() : Planned.refused(UnitRule.UNIT_ID_MUST_BE_NEW);
        }
        UnitPlanned planned =
                new UnitPlanned(plan.unitId(), plan.classId(), Wanted.title(plan.title()), plan.textType());
        List<LessonPlanned> lessons = plan.lessons().stream()
                .map(lesson -> planned(planned, lesson, command.usual()))
                .toList();
        return new Planned(
                Stream.<UnitEvent>concat(Stream.of(planned), lessons.stream()).toList(),
                null,
                lessons.stream().map(lesson -> row(command.unit(), lesson)).toList());
    }

    static Planned plan(UnitState unit, Planning.PlanLesson command) {
        if (unit.lesson(command.plan().lessonId()).isPresent()) {
            return unit.wasPlannedAs(command.plan())
                    ? Planned.before()
                    : Planned.refused(UnitRule.LESSON_ID_MUST_BE_NEW);
        }
        if (unit.isCompleted()) {
            return Planned.refused(UnitRule.UNIT_MUST_GO_ON);
        }
        if (unit.lessons() >= Wanted.LESSONS) {
            return Planned.refused(UnitRule.LESSONS_MUST_BE_FEW);
        }
        LessonPlanned lesson = planned(unit.unit().orElseThrow(), command.plan(), command.usual());
        return new Planned(List.of(lesson), null, List.of(row(command.unit(), lesson)));
    }

    /** What changes nothing is no change, unless there is advice or a reason to keep: the teacher chose, either way. */
    static Planned replan(UnitState unit, Planning.ReplanLesson command) {
        LessonPlanned lesson = unit.lesson(command.lesson()).orElse(null);
        if (lesson == null) {
            return Planned.refused(UnitRule.LESSON_MUST_BE_PLANNED);
        }
        if (unit.isCompleted()) {
            return Planned.refused(UnitRule.UNIT_MUST_GO_ON);
        }
        Replan change = command.change();
        LessonReplanned replanned = new LessonReplanned(
                lesson.unitId(),
                lesson.lessonId(),
                change.plannedLevel(),
                change.protocol(),
                change.craftFocus(),
                change.date(),
                change.advice(),
                change.advisedLevel(),
                command.reason());
        boolean chosen = change.keepsAdvice() || command.reason() != null;
        return chosen || !Replanning.apply(lesson, replanned).equals(lesson) ? Planned.as(replanned) : Planned.before();
    }

    static Planned complete(UnitState unit) {
        return unit.isCompleted()
                ? Planned.before()
                : Planned.as(new UnitCompleted(unit.unit().orElseThrow().unitId()));
    }

    private static LessonPlanned planned(UnitPlanned unit, LessonPlan plan, Protocol usual) {
        return new LessonPlanned(
                unit.unitId(),
                unit.classId(),
                plan.lessonId(),
                Wanted.title(plan.title()),
                plan.date(),
                plan.plannedLevel(),
                plan.protocol() == null ? usual : plan.protocol(),
                plan.craftFocus());
    }

    private static SideRow row(StreamId unit, LessonPlanned lesson) {
        return new PlannedLessonRow(unit.school(), lesson.lessonId(), lesson.unitId(), lesson.classId());
    }
}

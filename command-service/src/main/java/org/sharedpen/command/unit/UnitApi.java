package org.sharedpen.command.unit;

import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.validation.Valid;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sharedpen.command.privacy.KeyRing;
import org.sharedpen.command.problem.Problem;
import org.sharedpen.command.session.Caller;
import org.sharedpen.events.LessonId;
import org.sharedpen.events.Originator;
import org.sharedpen.events.Protocol;
import org.sharedpen.events.Seal;
import org.sharedpen.events.SealedWords;
import org.sharedpen.events.StreamId;
import org.sharedpen.events.UnitId;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Planning: units and the lessons in them. */
@RestController
@RequestMapping("/api/units")
public class UnitApi {
    private final PlannedClasses classes;
    private final Plans plans;
    private final KeyRing keys;

    UnitApi(PlannedClasses classes, Plans plans, KeyRing keys) {
        this.classes = classes;
        this.plans = plans;
        this.keys = keys;
    }

    public record UnitAnswer(UnitId unitId, List<LessonId> lessonIds, String position) {}

    record LessonAnswer(UnitId unitId, LessonId lessonId, String position) {}

    @PostMapping
    @ApiResponse(responseCode = "201", description = "Planned; 200 where the same plan was there already.")
    public ResponseEntity<UnitAnswer> plan(Caller caller, @Valid @RequestBody UnitPlan plan) {
        Protocol usual = classes.usual(caller, plan.classId());
        List<LessonId> lessons =
                plan.lessons().stream().map(LessonPlan::lessonId).toList();
        mustDiffer(lessons);
        StreamId unit = StreamId.of(caller.school(), plan.unitId());
        Plans.Accepted accepted = plans.send(new Planning.PlanUnit(unit, plan, usual, by(caller)), lessons);
        return answer(accepted, new UnitAnswer(plan.unitId(), lessons, accepted.position()));
    }

    @PostMapping("/{unitId}/lessons")
    @ApiResponse(responseCode = "201", description = "Planned; 200 where the same plan was there already.")
    ResponseEntity<LessonAnswer> plan(Caller caller, @PathVariable UUID unitId, @Valid @RequestBody LessonPlan plan) {
        StreamId unit = unit(caller, unitId);
        Protocol usual = classes.usual(caller, unit);
        Plans.Accepted accepted =
                plans.send(new Planning.PlanLesson(unit, plan, usual, by(caller)), List.of(plan.lessonId()));
        return answer(accepted, new LessonAnswer(new UnitId(unitId), plan.lessonId(), accepted.position()));
    }

    @PatchMapping("/{unitId}/lessons/{lessonId}")
    LessonAnswer replan(
            Caller caller, @PathVariable UUID unitId, @PathVariable UUID lessonId, @Valid @RequestBody Replan change) {
        StreamId unit = unit(caller, unitId);
        classes.usual(caller, unit);
        if (change.isEmpty()) {
            throw Problem.invalid("", "Say what is to change.").refused();
        }
        LessonId lesson = new LessonId(lessonId);
        if (plans.isOpened(unit, lesson)) {
            throw UnitRule.LESSON_MUST_NOT_BE_OPENED.refused();
        }
        SealedWords reason = reason(unit, lesson, change);
        Plans.Accepted accepted =
                plans.send(new Planning.ReplanLesson(unit, lesson, change, reason, by(caller)), List.of());
        return new LessonAnswer(new UnitId(unitId), lesson, accepted.position());
    }

    @PostMapping("/{unitId}/completion")
    public UnitAnswer complete(Caller caller, @PathVariable UUID unitId) {
        StreamId unit = unit(caller, unitId);
        classes.usual(caller, unit);
        Plans.Accepted accepted = plans.send(new Planning.CompleteUnit(unit, by(caller)), List.of());
        return new UnitAnswer(new UnitId(unitId), List.of(), accepted.position());
    }

    private @Nullable SealedWords reason(StreamId unit, LessonId lesson, Replan change) {
        String reason = change.reason();
        if (reason == null || !change.hasReason()) {
            return null;
        }
        String place = Seal.place(unit, lesson, "reason");
        return keys.seal(unit.school(), Originator.TEACHER, place, reason.strip())
                .orElseThrow();
    }

    private static void mustDiffer(List<LessonId> lessons) {
        Set<LessonId> seen = new HashSet<>();
        List<Problem.Fault> faults = new ArrayList<>();
        for (int i = 0; i < lessons.size(); i++) {
            if (!seen.add(lessons.get(i))) {
                faults.add(new Problem.Fault("/lessons/" + i + "/lessonId", "Another lesson here has this id."));
            }
        }
        if (!faults.isEmpty()) {
            throw Problem.invalid(faults).refused();
        }
    }

    private static <T> ResponseEntity<T> answer(Plans.Accepted accepted, T body) {
        return ResponseEntity.status(accepted.isNew() ? HttpStatus.CREATED : HttpStatus.OK)
                .body(body);
    }

    private static StreamId unit(Caller caller, UUID unitId) {
        return StreamId.of(caller.school(), new UnitId(unitId));
    }

    private static Planning.By by(Caller caller) {
        return new Planning.By(caller.account(), Instant.now().truncatedTo(ChronoUnit.MILLIS));
    }
}

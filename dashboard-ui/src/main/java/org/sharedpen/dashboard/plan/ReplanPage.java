package org.sharedpen.dashboard.plan;

import java.util.UUID;
import org.sharedpen.dashboard.classes.SchoolClass;
import org.sharedpen.dashboard.gateway.Ask;
import org.sharedpen.dashboard.gateway.NotAnswered;
import org.sharedpen.dashboard.problem.Complaint;
import org.sharedpen.dashboard.unit.PlannedLesson;
import org.sharedpen.dashboard.unit.UnitFrame;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Plans a lesson anew, before it is opened: afterwards its plan is what it is held against. */
@Controller
class ReplanPage {

    private final Ask ask;

    ReplanPage(Ask ask) {
        this.ask = ask;
    }

    @GetMapping("/units/{unitId}/lessons/{lessonId}/plan")
    String present(@PathVariable UUID unitId, @PathVariable UUID lessonId, Model model) {
        UnitFrame unit = unit(unitId);
        LessonEntry now = LessonEntry.of(lesson(unit, lessonId));
        return show(unit, ReplanForm.of(now), lesson(unit, lessonId), model);
    }

    @PostMapping("/units/{unitId}/lessons/{lessonId}/plan")
    String replan(
            @PathVariable UUID unitId,
            @PathVariable UUID lessonId,
            @RequestParam MultiValueMap<String, String> fields,
            Model model) {
        UnitFrame unit = unit(unitId);
        PlannedLesson lesson = lesson(unit, lessonId);
        ReplanForm form = ReplanForm.of(fields);
        if (lesson.isOpened()) {
            return show(unit, form, lesson, model);
        }
        if (form.isDone(LessonEntry.of(lesson))) {
            return "redirect:/units/" + unitId;
        }
        try {
            String address = "/api/units/" + unitId + "/lessons/" + lessonId;
            return ChangedUnit.page(unitId, ask.send(HttpMethod.PATCH, address, form.asBody()));
        } catch (NotAnswered refused) {
            model.addAttribute("complaint", Complaint.of(refused));
            return show(unit, form, lesson, model);
        }
    }

    private String show(UnitFrame unit, ReplanForm form, PlannedLesson lesson, Model model) {
        model.addAttribute("unit", unit);
        model.addAttribute("className", SchoolClass.titleOf(ask, unit.classId()));
        model.addAttribute("lesson", lesson);
        model.addAttribute("form", form);
        model.addAttribute("row", form.wanted());
        model.addAttribute("choices", Choices.ALL);
        return "replan";
    }

    private UnitFrame unit(UUID unitId) {
        return ask.one("/api/units/" + unitId, UnitFrame.class);
    }

    private static PlannedLesson lesson(UnitFrame unit, UUID lessonId) {
        return unit.planned().stream()
                .filter(each -> each.lessonId().equals(lessonId.toString()))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}

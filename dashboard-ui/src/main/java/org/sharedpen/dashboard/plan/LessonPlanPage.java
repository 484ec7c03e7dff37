package org.sharedpen.dashboard.plan;

import java.util.UUID;
import org.sharedpen.dashboard.classes.SchoolClass;
import org.sharedpen.dashboard.gateway.Ask;
import org.sharedpen.dashboard.gateway.NotAnswered;
import org.sharedpen.dashboard.problem.Complaint;
import org.sharedpen.dashboard.unit.UnitFrame;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Adds a lesson to a unit. The id comes with the form, so that sending it twice adds one. */
@Controller
class LessonPlanPage {

    private final Ask ask;

    LessonPlanPage(Ask ask) {
        this.ask = ask;
    }

    @GetMapping("/units/{unitId}/lessons/new")
    String blank(@PathVariable UUID unitId, Model model) {
        return show(unitId, LessonEntry.blank(), model);
    }

    @PostMapping("/units/{unitId}/lessons/new")
    String add(@PathVariable UUID unitId, @RequestParam MultiValueMap<String, String> fields, Model model) {
        LessonEntry lesson = LessonEntry.of(fields, 0);
        try {
            return ChangedUnit.page(
                    unitId, ask.send(HttpMethod.POST, "/api/units/" + unitId + "/lessons", lesson.asBody()));
        } catch (NotAnswered refused) {
            model.addAttribute("complaint", Complaint.of(refused));
            return show(unitId, lesson, model);
        }
    }

    private String show(UUID unitId, LessonEntry lesson, Model model) {
        UnitFrame unit = ask.one("/api/units/" + unitId, UnitFrame.class);
        model.addAttribute("unit", unit);
        model.addAttribute("className", SchoolClass.titleOf(ask, unit.classId()));
        model.addAttribute("row", lesson);
        model.addAttribute("choices", Choices.ALL);
        return "lesson-plan";
    }
}

package org.sharedpen.dashboard.plan;

import java.util.UUID;
import org.sharedpen.dashboard.classes.SchoolClass;
import org.sharedpen.dashboard.gateway.Ask;
import org.sharedpen.dashboard.gateway.NotAnswered;
import org.sharedpen.dashboard.problem.Complaint;
import org.sharedpen.dashboard.wording.Wording;
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

/** Plans a unit with its lessons; what the service refuses comes back in the form, with nothing lost. */
@Controller
class PlanPage {

    private final Ask ask;
    private final Wording wording;

    PlanPage(Ask ask, Wording wording) {
        this.ask = ask;
        this.wording = wording;
    }

    @GetMapping("/classes/{classId}/units/new")
    String blank(@PathVariable UUID classId, Model model) {
        return show(classId, PlanForm.blank(), model);
    }

    @PostMapping("/classes/{classId}/units/new")
    String plan(@PathVariable UUID classId, @RequestParam MultiValueMap<String, String> fields, Model model) {
        PlanForm form = PlanForm.of(fields);
        try {
            return ChangedUnit.page(
                    form.unitId(), ask.send(HttpMethod.POST, "/api/units", form.asBody(classId.toString())));
        } catch (NotAnswered refused) {
            model.addAttribute("complaint", Complaint.of(refused).naming(pointer -> lesson(form.numberAt(pointer))));
            return show(classId, form, model);
        }
    }

    private String lesson(int number) {
        return number == 0 ? "" : wording.say("plan.lesson.fault", number) + " ";
    }

    private String show(UUID classId, PlanForm form, Model model) {
        String className = SchoolClass.titleOf(ask, classId.toString());
        if (className.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        model.addAttribute("classId", classId);
        model.addAttribute("className", className);
        model.addAttribute("form", form);
        model.addAttribute("choices", Choices.ALL);
        return "plan";
    }
}

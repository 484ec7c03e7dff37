package org.sharedpen.dashboard.nextlesson;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sharedpen.dashboard.classes.SchoolClass;
import org.sharedpen.dashboard.gateway.Ask;
import org.sharedpen.dashboard.gateway.Awaited;
import org.sharedpen.dashboard.gateway.NotAnswered;
import org.sharedpen.dashboard.problem.Complaint;
import org.sharedpen.dashboard.session.account.Role;
import org.sharedpen.dashboard.unit.PlannedLesson;
import org.sharedpen.dashboard.unit.UnitBalance;
import org.sharedpen.dashboard.unit.UnitFrame;
import org.sharedpen.dashboard.wording.Wording;
import org.springframework.http.HttpMethod;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Read the evening before, in ten seconds; the teacher's choice is recorded either way. */
@Controller
class NextLessonPage {

    private final Ask ask;
    private final Wording wording;

    NextLessonPage(Ask ask, Wording wording) {
        this.ask = ask;
        this.wording = wording;
    }

    @GetMapping("/units/{unitId}/next-lesson")
    String read(
            @PathVariable UUID unitId,
            @RequestParam(required = false) @Nullable String after,
            HttpServletRequest request,
            Model model) {
        return show(unitId, Awaited.query(after), ChoiceForm.BLANK, request, model);
    }

    @PostMapping("/units/{unitId}/next-lesson")
    String plan(
            @PathVariable UUID unitId,
            @RequestParam UUID lessonId,
            @RequestParam MultiValueMap<String, String> fields,
            HttpServletRequest request,
            Model model) {
        if (!Role.mayPlan(request)) {
            throw new AccessDeniedException("planning is for those who teach");
        }
        ChoiceForm form = ChoiceForm.of(fields);
        if (form.lacksReason()) {
            String why = wording.say("next.own.lacks");
            model.addAttribute("complaint", new Complaint(why, List.of(), Map.of("/reason", why)));
            return show(unitId, "", form, request, model);
        }
        try {
            String address = "/api/units/" + unitId + "/lessons/" + lessonId;
            String position = ask.send(HttpMethod.PATCH, address, form.asBody())
                    .path("position")
                    .asString("");
            return "redirect:/units/" + unitId + "/next-lesson" + Awaited.query(position);
        } catch (NotAnswered refused) {
            model.addAttribute("complaint", Complaint.of(refused));
            return show(unitId, "", form, request, model);
        }
    }

    private String show(UUID unitId, String waiting, ChoiceForm form, HttpServletRequest request, Model model) {
        String address = "/api/units/" + unitId;
        UnitFrame unit = ask.one(address + waiting, UnitFrame.class);
        NextLesson lesson = ask.one(address + "/next-lesson" + waiting, NextLesson.class);
        UnitBalance balance = ask.one(address + "/balance", UnitBalance.class);
        model.addAttribute("unit", unit);
        model.addAttribute("className", SchoolClass.titleOf(ask, unit.classId()));
        model.addAttribute("lesson", lesson);
        model.addAttribute("trend", Trend.of(balance, lesson.shift(), wording));
        model.addAttribute("titles", titles(unit));
        model.addAttribute("form", form);
        model.addAttribute("plans", Role.mayPlan(request) && !unit.completed() && lesson.taught());
        return "next-lesson";
    }

    private static Map<String, String> titles(UnitFrame unit) {
        return unit.planned().stream().collect(Collectors.toMap(PlannedLesson::lessonId, PlannedLesson::title));
    }
}

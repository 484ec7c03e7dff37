package org.sharedpen.dashboard.decisions;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sharedpen.dashboard.classes.SchoolClass;
import org.sharedpen.dashboard.gateway.Ask;
import org.sharedpen.dashboard.unit.PlannedLesson;
import org.sharedpen.dashboard.unit.UnitFrame;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The decisions of a class as a sheet for the working wall, from which each pupil picks one. */
@Controller
class CardsPage {

    private final Ask ask;

    CardsPage(Ask ask) {
        this.ask = ask;
    }

    @GetMapping("/units/{unitId}/decision-cards")
    String show(@PathVariable UUID unitId, @RequestParam(required = false) @Nullable UUID lesson, Model model) {
        UnitFrame unit = ask.one("/api/units/" + unitId, UnitFrame.class);
        ClassDecisions all = ask.one("/api/units/" + unitId + "/decisions", ClassDecisions.class);
        String only = lesson == null ? null : lesson.toString();
        List<Decision> made = all.made().stream()
                .filter(each -> only == null || only.equals(each.lessonId()))
                .toList();
        List<DecisionCard> cards =
                made.stream().flatMap(each -> Stream.ofNullable(each.saying())).toList();
        model.addAttribute("unit", unit);
        model.addAttribute("className", SchoolClass.titleOf(ask, unit.classId()));
        model.addAttribute("only", only);
        model.addAttribute("lessons", lessonsWith(all, unit));
        model.addAttribute("cards", cards);
        model.addAttribute("left", made.size() - cards.size());
        model.addAttribute("withheld", all.isWithheld());
        return "decision-cards";
    }

    private static List<PlannedLesson> lessonsWith(ClassDecisions all, UnitFrame unit) {
        return unit.planned().stream()
                .filter(lesson ->
                        all.made().stream().anyMatch(each -> lesson.lessonId().equals(each.lessonId())))
                .toList();
    }
}

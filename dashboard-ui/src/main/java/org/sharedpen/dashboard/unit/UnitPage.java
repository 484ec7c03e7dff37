package org.sharedpen.dashboard.unit;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sharedpen.dashboard.classes.SchoolClass;
import org.sharedpen.dashboard.decisions.ClassDecisions;
import org.sharedpen.dashboard.gateway.Ask;
import org.sharedpen.dashboard.gauge.Measure;
import org.sharedpen.dashboard.participation.UnitParticipation;
import org.sharedpen.dashboard.reflection.UnitReflections;
import org.sharedpen.dashboard.unit.UnitBalance.LessonBalance;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The page that shows the balance shift. */
@Controller
class UnitPage {

    private final Ask ask;
    private final ReleaseCharts charts;

    UnitPage(Ask ask, ReleaseCharts charts) {
        this.ask = ask;
        this.charts = charts;
    }

    @GetMapping("/units/{unitId}")
    String show(
            @PathVariable UUID unitId,
            @RequestParam(required = false) @Nullable String measure,
            @RequestParam(required = false) @Nullable String after,
            Model model) {
        String unit = "/api/units/" + unitId;
        ask.await(unit + "/balance", after);
        ask.ahead(
                unit,
                unit + "/balance",
                unit + "/participation",
                unit + "/decisions",
                unit + "/reflections",
                "/api/classes");
        UnitFrame frame = ask.one(unit, UnitFrame.class);
        UnitBalance balance = ask.one(unit + "/balance", UnitBalance.class);
        model.addAttribute("unit", frame);
        model.addAttribute("className", SchoolClass.titleOf(ask, frame.classId()));
        model.addAttribute("balance", balance);
        model.addAttribute("chart", charts.of(balance, Measure.named(measure)));
        model.addAttribute("convention", charts.convention());
        model.addAttribute("measures", Measure.values());
        model.addAttribute("standing", standing(frame, balance.held(), Measure.named(measure)));
        model.addAttribute("live", balance.held().stream().anyMatch(LessonBalance::open));
        ask.maybe(unit + "/participation", UnitParticipation.class)
                .ifPresent(participation -> model.addAttribute("participation", participation));
        model.addAttribute("decisions", ClassDecisions.of(ask, unit));
        ask.maybe(unit + "/reflections", UnitReflections.class)
                .ifPresent(reflections -> model.addAttribute("reflections", reflections));
        model.addAttribute("shown", ask.shown());
        return "unit";
    }

    /** What the chart has to show, or which of the empty states it is in. */
    private static String standing(UnitFrame frame, List<LessonBalance> lessons, Measure measure) {
        if (frame.planned().isEmpty() && lessons.isEmpty()) {
            return "not-planned";
        }
        if (lessons.stream().anyMatch(lesson -> lesson.gauge(measure).tells())) {
            return "full";
        }
        boolean opened =
                lessons.stream().anyMatch(lesson -> "OPEN".equals(lesson.state()) || "CLOSED".equals(lesson.state()));
        if (lessons.stream().anyMatch(LessonBalance::recorded)) {
            return "too-few";
        }
        if (lessons.stream().anyMatch(LessonBalance::open)) {
            return "just-opened";
        }
        return opened ? "nothing-recorded" : "no-lesson";
    }
}

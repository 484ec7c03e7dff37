package org.sharedpen.dashboard.reflection;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sharedpen.dashboard.classes.SchoolClass;
import org.sharedpen.dashboard.decisions.ClassDecisions;
import org.sharedpen.dashboard.gateway.Ask;
import org.sharedpen.dashboard.unit.UnitFrame;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Each pupil's reminder of what the pupil means to use; for those who teach the class. */
@Controller
class RemindersPage {

    private final Ask ask;

    RemindersPage(Ask ask) {
        this.ask = ask;
    }

    @GetMapping("/units/{unitId}/reminders")
    String show(@PathVariable UUID unitId, @RequestParam(required = false) @Nullable UUID lesson, Model model) {
        String address = "/api/units/" + unitId;
        UnitFrame unit = ask.one(address, UnitFrame.class);
        UnitReflections reflections = ask.one(address + "/reflections", UnitReflections.class);
        Reminders reminders = new Reminders(unit, ClassDecisions.of(ask, address));
        model.addAttribute("unit", unit);
        model.addAttribute("className", SchoolClass.titleOf(ask, unit.classId()));
        model.addAttribute("withheld", reflections.isWithheld());
        model.addAttribute("reminders", reminders.of(reflections.writers(), lesson == null ? null : lesson.toString()));
        return "reminders";
    }
}

package org.sharedpen.dashboard.classes;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sharedpen.dashboard.gateway.Ask;
import org.sharedpen.dashboard.unit.UnitBalance;
import org.sharedpen.dashboard.unit.UnitFrame;
import org.sharedpen.dashboard.wording.Wording;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** My classes; with many of them each is a link to its own page, so that the first page stays quick. */
@Controller
class ClassesPage {

    private static final int SHOWN_WHOLE = 4;

    private final Ask ask;
    private final Wording wording;

    ClassesPage(Ask ask, Wording wording) {
        this.ask = ask;
        this.wording = wording;
    }

    @GetMapping("/")
    String all(Model model) {
        List<SchoolClass> classes = ask.many("/api/classes", SchoolClass.class);
        return show(classes, classes.size() <= SHOWN_WHOLE, model);
    }

    @GetMapping("/classes/{classId}")
    String one(@PathVariable UUID classId, Model model) {
        List<SchoolClass> found = ask.many("/api/classes", SchoolClass.class).stream()
                .filter(each -> each.classId().equals(classId.toString()))
                .toList();
        if (found.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return show(found, true, model);
    }

    private String show(List<SchoolClass> classes, boolean whole, Model model) {
        model.addAttribute("classes", classes);
        model.addAttribute("whole", whole);
        model.addAttribute("units", whole ? units(classes) : Map.of());
        return "classes";
    }

    private Map<String, List<Standing>> units(List<SchoolClass> classes) {
        return classes.stream().collect(Collectors.toMap(SchoolClass::classId, this::units));
    }

    private List<Standing> units(SchoolClass of) {
        return ask.many("/api/units?classId=" + of.classId(), UnitFrame.class).stream()
                .map(unit -> Standing.of(
                        unit, ask.one("/api/units/" + unit.unitId() + "/balance", UnitBalance.class), wording))
                .toList();
    }
}

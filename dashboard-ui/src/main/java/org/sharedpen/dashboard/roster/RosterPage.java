package org.sharedpen.dashboard.roster;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sharedpen.dashboard.classes.SchoolClass;
import org.sharedpen.dashboard.gateway.Ask;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The school's classes and accounts; an administrator's page. */
@Controller
class RosterPage {

    private final Ask ask;
    private final StaffRoom staff;

    RosterPage(Ask ask, StaffRoom staff) {
        this.ask = ask;
        this.staff = staff;
    }

    /** A pupil of a class list, with the two letters by which a lesson is captured. */
    record ListedPupil(String pupilId, String displayName, String code) {}

    @GetMapping("/roster")
    String show(Model model) {
        return show(ask, staff, model);
    }

    @GetMapping("/roster/classes/{classId}")
    String pupils(@PathVariable UUID classId, Model model) {
        List<ListedPupil> pupils = ask.many("/api/classes/" + classId + "/pupils", ListedPupil.class);
        model.addAttribute("className", SchoolClass.titleOf(ask, classId.toString()));
        model.addAttribute("classId", classId);
        model.addAttribute("pupils", pupils);
        return "class-list";
    }

    /** Those of the classes that an import brought in. */
    static List<SchoolClass> taken(List<SchoolClass> classes, @Nullable Object report) {
        List<String> ids = report instanceof ImportReport of && of.classIds() != null ? of.classIds() : List.of();
        return classes.stream().filter(room -> ids.contains(room.classId())).toList();
    }

    /** The page with all it lists; what a form has to say is in the model already. */
    static String show(Ask ask, StaffRoom staff, Model model) {
        model.asMap().putIfAbsent("kept", Map.of());
        model.asMap().putIfAbsent("keptRoles", Set.of("TEACHER"));
        List<SchoolClass> classes = ask.many("/api/classes", SchoolClass.class);
        model.addAttribute("classes", classes);
        model.addAttribute("taken", taken(classes, model.getAttribute("report")));
        model.addAttribute("members", staff.members());
        model.addAttribute("roles", List.of("TEACHER", "LITERACY_LEAD", "SCHOOL_ADMIN"));
        return "roster";
    }
}

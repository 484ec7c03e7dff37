package org.sharedpen.command.roster;

import java.util.List;
import java.util.UUID;
import org.sharedpen.command.problem.Problem;
import org.sharedpen.command.problem.Refused;
import org.sharedpen.command.session.Caller;
import org.sharedpen.command.session.Role;
import org.sharedpen.events.ClassId;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The door to classes and class lists. */
@RestController
class ClassesApi {
    private final Classes classes;

    ClassesApi(Classes classes) {
        this.classes = classes;
    }

    /** A teacher's own classes; those of the whole school for its lead and its administrator. */
    @GetMapping("/api/classes")
    List<ClassListing> classes(Caller caller) {
        boolean all = caller.is(Role.SCHOOL_ADMIN) || caller.is(Role.LITERACY_LEAD);
        return all ? classes.all(caller.school()) : classes.taughtBy(caller.school(), caller.rosterUser());
    }

    /**
     * Names are for those who teach the class and for the administrator; to all others there is no such class. With {@code left}
     * they are those of who has left it, whom a screen before the class does not name either.
     */
    @GetMapping("/api/classes/{classId}/pupils")
    List<PupilListing> pupils(
            Caller caller, @PathVariable String classId, @RequestParam(defaultValue = "false") boolean left) {
        return classes.pupils(caller.school(), id(classId), left, caller.is(Role.SCHOOL_ADMIN), caller.rosterUser())
                .orElseThrow(ClassesApi::notFound);
    }

    private static ClassId id(String text) {
        try {
            return new ClassId(UUID.fromString(text));
        } catch (IllegalArgumentException noId) {
            throw notFound();
        }
    }

    private static Refused notFound() {
        return Problem.notFound().refused();
    }
}

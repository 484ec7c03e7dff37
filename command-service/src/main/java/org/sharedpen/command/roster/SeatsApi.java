package org.sharedpen.command.roster;

import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.sharedpen.command.problem.Problem;
import org.sharedpen.command.problem.Problem.Fault;
import org.sharedpen.command.roster.seats.SeatPlan;
import org.sharedpen.command.session.Caller;
import org.sharedpen.command.session.Role;
import org.sharedpen.events.ClassId;
import org.sharedpen.events.PupilId;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The door to where the pupils of a class sit: for whoever may record in the class, and to all others there is no such class. */
@RestController
@RequestMapping("/api/classes/{classId}/seats")
class SeatsApi {
    private final Seats seats;

    SeatsApi(Seats seats) {
        this.seats = seats;
    }

    @GetMapping
    SeatPlan seats(Caller caller, @PathVariable UUID classId) {
        return seats.of(caller, new ClassId(classId))
                .orElseThrow(() -> Problem.notFound().refused());
    }

    @PutMapping
    SeatPlan arrange(Caller caller, @PathVariable UUID classId, @Valid @RequestBody SeatPlan plan) {
        if (!caller.is(Role.TEACHER) && !caller.is(Role.SCHOOL_ADMIN)) {
            throw Problem.roleRequired().refused();
        }
        return seats.arrange(caller, new ClassId(classId), pupils -> sound(plan, pupils))
                .orElseThrow(() -> Problem.notFound().refused());
    }

    private static SeatPlan sound(SeatPlan plan, List<PupilId> pupils) {
        List<Fault> faults = plan.faults(pupils);
        if (!faults.isEmpty()) {
            throw Problem.invalid(faults).refused();
        }
        return plan;
    }
}

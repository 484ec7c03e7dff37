package org.sharedpen.command.roster;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.sharedpen.command.roster.seats.SeatPlan;
import org.sharedpen.command.roster.seats.SeatStore;
import org.sharedpen.command.session.Caller;
import org.sharedpen.command.session.Role;
import org.sharedpen.command.session.SchoolWall;
import org.sharedpen.events.ClassId;
import org.sharedpen.events.PupilId;

/** Where the pupils of a class sit; empty where there is no such class, or none that this caller teaches. */
final class Seats {
    private final SchoolWall people;
    private final Classes classes;

    Seats(SchoolWall people, Classes classes) {
        this.people = people;
        this.classes = classes;
    }

    /** The plan, with everyone who is in the class now. */
    Optional<SeatPlan> of(Caller caller, ClassId theClass) {
        return people.in(caller.school(), jdbc -> pupils(caller, theClass)
                .map(new SeatStore(jdbc, caller.school()).find(theClass)::seating));
    }

    /** Stores what is made of the pupils of the class, and answers it as it stands then. */
    Optional<SeatPlan> arrange(Caller caller, ClassId theClass, Function<List<PupilId>, SeatPlan> arranged) {
        return people.in(caller.school(), jdbc -> pupils(caller, theClass).map(pupils -> {
            new SeatStore(jdbc, caller.school()).put(theClass, arranged.apply(pupils));
            return new SeatStore(jdbc, caller.school()).find(theClass).seating(pupils);
        }));
    }

    private Optional<List<PupilId>> pupils(Caller caller, ClassId theClass) {
        return classes.pupils(caller.school(), theClass, false, caller.is(Role.SCHOOL_ADMIN), caller.rosterUser())
                .map(list -> list.stream().map(PupilListing::pupilId).toList());
    }
}

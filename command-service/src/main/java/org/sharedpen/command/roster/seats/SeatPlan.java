package org.sharedpen.command.roster.seats;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sharedpen.command.problem.Problem.Fault;
import org.sharedpen.events.PupilId;

/**
 * Where the pupils of a class sit.
 *
 * @param columns how many places a row has
 * @param seats row by row from the front left; null where a place is empty
 */
public record SeatPlan(
        @NotNull(message = COLUMNS) @Min(value = 1, message = COLUMNS) @Max(value = 12, message = COLUMNS)
        Integer columns,

        @NotNull(message = SEATS) @Size(max = SeatPlan.MOST, message = SEATS)
        List<@Nullable PupilId> seats) {
    static final int MOST = 120;
    static final String COLUMNS = "A row has 1 to 12 places.";
    static final String SEATS = "A class has a list of at most 120 places.";

    /** What stands until somebody arranges a class: nobody has a place of their own. */
    public static final SeatPlan UNARRANGED = new SeatPlan(6, List.of());

    /** Everyone of the class once: who is new comes last, in the order given, and who has left leaves a gap. */
    public SeatPlan seating(List<PupilId> pupils) {
        List<@Nullable PupilId> seated = new ArrayList<>();
        for (PupilId pupil : seats) {
            seated.add(pupil != null && pupils.contains(pupil) ? pupil : null);
        }
        pupils.stream().filter(pupil -> !seats.contains(pupil)).forEach(seated::add);
        return new SeatPlan(columns, Collections.unmodifiableList(seated));
    }

    /** What is wrong with it as a plan for these pupils. */
    public List<Fault> faults(List<PupilId> pupils) {
        List<Fault> faults = new ArrayList<>();
        Set<PupilId> seen = new HashSet<>();
        for (int place = 0; place < seats.size(); place++) {
            PupilId pupil = seats.get(place);
            if (pupil != null && !pupils.contains(pupil)) {
                faults.add(new Fault("/seats/" + place, "This pupil is not in the class."));
            } else if (pupil != null && !seen.add(pupil)) {
                faults.add(new Fault("/seats/" + place, "This pupil has a place already."));
            }
        }
        return faults;
    }
}

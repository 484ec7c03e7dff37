package org.sharedpen.command.roster.oneroster;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.sharedpen.command.roster.file.Findings;
import org.sharedpen.command.roster.roll.Intake;
import org.sharedpen.command.roster.roll.Origin;
import org.sharedpen.command.roster.roll.RollClass;
import org.sharedpen.command.roster.roll.RollDraft;
import org.sharedpen.events.ClassId;

/**
 * Brings a draft of the roll into line with what a file set says of the school. A bulk file is everything: who is not
 * in it is unenrolled, and a class that is not in it is removed. A delta changes only what it names.
 */
public final class OneRosterPlan {
    private final Delivery delivery;
    private final RollDraft roll;
    private final Map<String, ClassId> classIds = new LinkedHashMap<>();

    private OneRosterPlan(Delivery delivery, RollDraft roll) {
        this.delivery = delivery;
        this.roll = roll;
    }

    /**
     * Changes the draft.
     *
     * @param delivery of one school
     * @throws org.sharedpen.command.roster.file.BrokenFile where a row refers to what nobody has ever listed
     */
    public static Intake apply(Delivery delivery, RollDraft roll) {
        OneRosterPlan plan = new OneRosterPlan(delivery, roll);
        plan.classes();
        PeoplePlan people = new PeoplePlan(delivery, roll);
        people.apply();
        Findings findings = new Findings();
        PlacesPlan places = new PlacesPlan(delivery, roll, people, findings);
        places.apply();
        findings.refuseIfBroken();
        Set<ClassId> touched = new LinkedHashSet<>(plan.classIds.values());
        touched.addAll(places.classIds());
        return new Intake(
                delivery.modes().word(),
                1,
                List.copyOf(touched),
                places.teachers(),
                places.pupils(),
                places.enrolments(),
                delivery.dropped());
    }

    private void classes() {
        Map<String, SortedSet<Integer>> ofPupils = yearGroupsOfPupils();
        for (ListedClass listed : delivery.classes()) {
            String id = listed.sourceId();
            if (listed.gone()) {
                roll.classOf(Origin.ONEROSTER, id).map(RollClass::id).ifPresent(roll::removeClass);
            } else {
                SortedSet<Integer> years = listed.yearGroups().isEmpty()
                        ? ofPupils.getOrDefault(id, new TreeSet<>())
                        : listed.yearGroups();
                classIds.put(id, roll.putClass(Origin.ONEROSTER, id, listed.title(), years));
            }
        }
        if (delivery.modes().classes() == Mode.BULK) {
            Set<ClassId> listed = new HashSet<>(classIds.values());
            roll.classes().stream()
                    .filter(known -> known.origin() == Origin.ONEROSTER && !listed.contains(known.id()))
                    .forEach(known -> roll.removeClass(known.id()));
        }
    }

    /** For classes that the file gives no year group. */
    private Map<String, SortedSet<Integer>> yearGroupsOfPupils() {
        Map<String, SortedSet<Integer>> ofUser =
                delivery.users().stream().collect(Collectors.toMap(ListedUser::sourceId, ListedUser::yearGroups));
        Map<String, SortedSet<Integer>> ofClass = new HashMap<>();
        delivery.places().stream()
                .filter(place -> place.role() == PlaceRole.PUPIL && !place.gone())
                .forEach(place -> ofClass.computeIfAbsent(place.classId(), ignored -> new TreeSet<>())
                        .addAll(ofUser.getOrDefault(place.userId(), new TreeSet<>())));
        return ofClass;
    }
}

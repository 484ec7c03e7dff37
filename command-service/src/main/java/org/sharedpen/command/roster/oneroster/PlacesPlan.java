package org.sharedpen.command.roster.oneroster;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sharedpen.command.roster.file.Findings;
import org.sharedpen.command.roster.roll.Origin;
import org.sharedpen.command.roster.roll.RollClass;
import org.sharedpen.command.roster.roll.RollDraft;
import org.sharedpen.events.ClassId;
import org.sharedpen.events.PupilId;

/** Enrols pupils and gives teachers their classes. */
final class PlacesPlan {
    private record Seat(ClassId classId, PupilId pupil) {}

    private final Delivery delivery;
    private final RollDraft roll;
    private final PeoplePlan people;
    private final Findings findings;
    private final Set<ClassId> classIds = new LinkedHashSet<>();
    private final Set<String> listedClasses;
    private final Set<String> pupils;
    private final Set<String> teachers;
    private final Set<Seat> seats = new HashSet<>();

    PlacesPlan(Delivery delivery, RollDraft roll, PeoplePlan people, Findings findings) {
        this.delivery = delivery;
        this.roll = roll;
        this.people = people;
        this.findings = findings;
        this.listedClasses =
                delivery.classes().stream().map(ListedClass::sourceId).collect(Collectors.toSet());
        this.pupils = new HashSet<>(people.pupils());
        this.teachers = new HashSet<>(people.teachers());
    }

    void apply() {
        empty();
        delivery.places().stream()
                .filter(place -> !place.gone() && !people.isGone(place.userId()))
                .filter(place -> place.role() != PlaceRole.OTHER)
                .forEach(place -> classOf(place).ifPresent(classId -> place(place, classId)));
    }

    /**
     * Clears every place of which the file speaks, before those that it keeps are taken again with their old codes. So
     * a row that now names another class moves the pupil, and what a bulk file leaves out stays cleared.
     */
    private void empty() {
        boolean bulk = delivery.modes().enrolments() == Mode.BULK;
        Set<ClassId> ours = PeoplePlan.ours(roll);
        Set<String> named =
                delivery.places().stream().map(ListedPlace::sourceId).collect(Collectors.toSet());
        roll.unenrol(place -> ours.contains(place.classId()) && (bulk || in(named, place.sourceId())));
        roll.endDuties(duty -> ours.contains(duty.classId()) && (bulk || in(named, duty.sourceId())));
    }

    private static boolean in(Set<String> named, @Nullable String sourceId) {
        return sourceId != null && named.contains(sourceId);
    }

    private Optional<ClassId> classOf(ListedPlace place) {
        Optional<RollClass> known = roll.classOf(Origin.ONEROSTER, place.classId());
        boolean listed = listedClasses.contains(place.classId());
        if (known.isEmpty() && !listed || !listed && delivery.modes().classes() == Mode.BULK) {
            wrong(place, "The classSourcedId is of no class that is known.");
            return Optional.empty();
        }
        return known.filter(c -> !c.removed()).map(RollClass::id);
    }

    private void place(ListedPlace place, ClassId classId) {
        String sourceId = place.sourceId().isEmpty() ? null : place.sourceId();
        String user = place.userId();
        if (place.role() == PlaceRole.TEACHER && people.isTeacher(user)) {
            roll.teach(classId, user, sourceId);
            teachers.add(user);
            classIds.add(classId);
        } else if (place.role() == PlaceRole.PUPIL && people.pupil(user).isPresent()) {
            PupilId pupil = people.pupil(user).get();
            roll.enrol(classId, pupil, sourceId);
            seats.add(new Seat(classId, pupil));
            pupils.add(user);
            classIds.add(classId);
        } else {
            wrong(place, "The userSourcedId is of nobody who is known.");
        }
    }

    private void wrong(ListedPlace place, String detail) {
        findings.wrong(Part.ENROLLMENTS.file(), place.line(), detail);
    }

    Set<ClassId> classIds() {
        return classIds;
    }

    int pupils() {
        return pupils.size();
    }

    int teachers() {
        return teachers.size();
    }

    int enrolments() {
        return seats.size();
    }
}

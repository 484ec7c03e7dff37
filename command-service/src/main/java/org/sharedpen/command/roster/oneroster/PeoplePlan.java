package org.sharedpen.command.roster.oneroster;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sharedpen.command.roster.roll.Origin;
import org.sharedpen.command.roster.roll.RollClass;
import org.sharedpen.command.roster.roll.RollDraft;
import org.sharedpen.command.roster.roll.RollPupil;
import org.sharedpen.events.ClassId;
import org.sharedpen.events.PupilId;

/** Puts the file's pupils and teachers on the roll, and unenrols those whom it no longer lists. */
final class PeoplePlan {
    private final Delivery delivery;
    private final RollDraft roll;
    private final Set<String> listed = new HashSet<>();
    private final Set<String> gone = new HashSet<>();
    private final Set<String> pupils = new HashSet<>();
    private final Set<String> teachers = new HashSet<>();

    PeoplePlan(Delivery delivery, RollDraft roll) {
        this.delivery = delivery;
        this.roll = roll;
    }

    void apply() {
        Map<String, Set<PlaceRole>> placedAs = new HashMap<>();
        delivery.places().stream().filter(place -> !place.gone()).forEach(place -> placedAs.computeIfAbsent(
                        place.userId(), id -> EnumSet.noneOf(PlaceRole.class))
                .add(place.role()));
        for (ListedUser user : delivery.users()) {
            (user.gone() ? gone : listed).add(user.sourceId());
            if (!user.gone()) {
                put(user, placedAs.getOrDefault(user.sourceId(), Set.of()));
            }
        }
        letGo();
    }

    private void put(ListedUser user, Set<PlaceRole> placedAs) {
        String id = user.sourceId();
        boolean pupil = placedAs.contains(PlaceRole.PUPIL) || user.roles().contains(PlaceRole.PUPIL);
        boolean teacher = placedAs.contains(PlaceRole.TEACHER) || user.roles().contains(PlaceRole.TEACHER);
        if (pupil) {
            pupils.add(id);
        }
        if (teacher) {
            teachers.add(id);
        }
        // a delta of names alone may say no role that counts
        if (pupil || roll.pupilOf(Origin.ONEROSTER, id).isPresent()) {
            roll.putPupil(Origin.ONEROSTER, id, user.givenName(), user.familyName());
        }
        if (teacher || roll.knowsTeacher(id)) {
            roll.putTeacher(id, user.displayName());
        }
    }

    private void letGo() {
        boolean bulk = delivery.modes().users() == Mode.BULK;
        Set<ClassId> ours = ours(roll);
        roll.unenrol(place -> {
            RollPupil pupil = roll.pupil(place.pupil());
            boolean goes = gone.contains(pupil.sourceId()) || bulk && !listed.contains(pupil.sourceId());
            return goes && pupil.origin() == Origin.ONEROSTER && ours.contains(place.classId());
        });
        roll.endDuties(duty -> {
            boolean goes = gone.contains(duty.rosterUserId()) || bulk && !listed.contains(duty.rosterUserId());
            return goes && ours.contains(duty.classId());
        });
    }

    /** The classes of which a OneRoster file speaks at all. */
    static Set<ClassId> ours(RollDraft roll) {
        return roll.classes().stream()
                .filter(known -> known.origin() == Origin.ONEROSTER)
                .map(RollClass::id)
                .collect(Collectors.toSet());
    }

    boolean isGone(String user) {
        return gone.contains(user);
    }

    /** The pupil of a row; in a delta also one of an earlier file. */
    Optional<PupilId> pupil(String user) {
        return isKnown(user) ? roll.pupilOf(Origin.ONEROSTER, user).map(RollPupil::id) : Optional.empty();
    }

    boolean isTeacher(String user) {
        return isKnown(user) && roll.knowsTeacher(user);
    }

    private boolean isKnown(String user) {
        return listed.contains(user) || delivery.modes().users() != Mode.BULK;
    }

    /** Pupils of whom the file speaks. */
    Set<String> pupils() {
        return pupils;
    }

    /** Teachers of whom the file speaks. */
    Set<String> teachers() {
        return teachers;
    }
}

package org.sharedpen.command.roster.roll;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.sharedpen.events.PupilId;

/**
 * What is to be written to make the stored roll the drafted one; all empty where it is that already.
 *
 * @param newPupils of the pupils, those never seen before: they want keys
 */
public record RollChanges(
        List<RollClass> classes,
        List<RollPupil> pupils,
        List<PupilId> newPupils,
        List<RollPlace> places,
        List<RollTeacher> teachers,
        List<RollDuty> duties,
        List<RollDuty> dutiesEnded) {

    static RollChanges between(Roll stored, Roll drafted) {
        Set<PupilId> before = stored.pupils().stream().map(RollPupil::id).collect(Collectors.toSet());
        Set<RollDuty.Key> kept = drafted.duties().stream().map(RollDuty::key).collect(Collectors.toSet());
        List<RollPupil> pupils = changed(stored.pupils(), drafted.pupils());
        return new RollChanges(
                changed(stored.classes(), drafted.classes()),
                pupils,
                pupils.stream()
                        .map(RollPupil::id)
                        .filter(id -> !before.contains(id))
                        .toList(),
                changed(stored.places(), drafted.places()),
                changed(stored.teachers(), drafted.teachers()),
                changed(stored.duties(), drafted.duties()),
                stored.duties().stream()
                        .filter(duty -> !kept.contains(duty.key()))
                        .toList());
    }

    private static <T> List<T> changed(List<T> stored, List<T> drafted) {
        Set<T> before = new HashSet<>(stored);
        return drafted.stream().filter(row -> !before.contains(row)).toList();
    }

    public boolean isEmpty() {
        return classes.isEmpty()
                && pupils.isEmpty()
                && places.isEmpty()
                && teachers.isEmpty()
                && duties.isEmpty()
                && dutiesEnded.isEmpty();
    }
}

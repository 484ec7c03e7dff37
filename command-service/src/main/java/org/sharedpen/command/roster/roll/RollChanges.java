package org.sharedpen.command.roster.roll;

import java.util.List;
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

    public boolean isEmpty() {
        return classes.isEmpty()
                && pupils.isEmpty()
                && places.isEmpty()
                && teachers.isEmpty()
                && duties.isEmpty()
                && dutiesEnded.isEmpty();
    }
}

package org.sharedpen.command.roster.roll;

import java.util.List;

/** The roll of one school, as it is stored. */
public record Roll(
        List<RollClass> classes,
        List<RollPupil> pupils,
        List<RollPlace> places,
        List<RollTeacher> teachers,
        List<RollDuty> duties) {

    public static Roll empty() {
        return new Roll(List.of(), List.of(), List.of(), List.of(), List.of());
    }
}

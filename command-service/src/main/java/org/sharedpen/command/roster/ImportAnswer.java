package org.sharedpen.command.roster;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sharedpen.command.roster.file.FileProblem;
import org.sharedpen.command.roster.roll.Intake;
import org.sharedpen.events.ClassId;

/**
 * What an import took in.
 *
 * @param dropped each column that was not kept ({@code file.column} of a file set), with the number of its cells that
 *     had something in them
 * @param problems always empty: a file with problems is refused whole
 */
record ImportAnswer(
        UUID importId,
        String mode,
        int schools,
        List<ClassId> classIds,
        int teachers,
        int pupils,
        int enrolments,
        Map<String, Integer> dropped,
        List<FileProblem> problems) {

    static ImportAnswer of(Intake intake) {
        return new ImportAnswer(
                UUID.randomUUID(),
                intake.mode(),
                intake.schools(),
                intake.classIds(),
                intake.teachers(),
                intake.pupils(),
                intake.enrolments(),
                intake.dropped(),
                List.of());
    }
}

package org.sharedpen.command.roster.roll;

import java.util.List;
import java.util.Map;
import org.sharedpen.events.ClassId;

/**
 * What an import took in: how many of each the file spoke of, not how many were new.
 *
 * @param mode {@code bulk}, {@code delta} or {@code mixed}
 * @param classIds of every class that the file spoke of
 * @param enrolments places of pupils in classes
 * @param dropped each column that was not kept, with the number of its cells that had something in them
 */
public record Intake(
        String mode,
        int schools,
        List<ClassId> classIds,
        int teachers,
        int pupils,
        int enrolments,
        Map<String, Integer> dropped) {}

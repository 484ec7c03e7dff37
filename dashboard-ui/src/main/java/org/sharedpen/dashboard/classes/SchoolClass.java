package org.sharedpen.dashboard.classes;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sharedpen.dashboard.gateway.Ask;

/** A class of the school, as the reader may see it. */
public record SchoolClass(
        String classId,
        String title,
        @Nullable List<Integer> yearGroups,
        int pupils,
        @Nullable List<String> teachers) {

    /** The title of a class, or nothing where the reader does not see it. */
    public static String titleOf(Ask ask, @Nullable String classId) {
        return ask.many("/api/classes", SchoolClass.class).stream()
                .filter(each -> each.classId().equals(classId))
                .map(SchoolClass::title)
                .findFirst()
                .orElse("");
    }
}

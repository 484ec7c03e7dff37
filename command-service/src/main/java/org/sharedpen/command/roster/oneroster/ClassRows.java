package org.sharedpen.command.roster.oneroster;

import java.util.List;
import java.util.Set;
import org.sharedpen.command.roster.file.Row;
import org.sharedpen.command.roster.file.YearGroups;

/** Classes: a title, a school, and perhaps the year groups. */
final class ClassRows {
    private final RowReader rows;
    private final Set<String> knownOrgs;
    private final int gradeOffset;

    /** Without known organisations a class may name any. */
    ClassRows(RowReader rows, Set<String> knownOrgs, int gradeOffset) {
        this.rows = rows;
        this.knownOrgs = knownOrgs;
        this.gradeOffset = gradeOffset;
    }

    List<ListedClass> read() {
        return rows.read(this::listed);
    }

    private ListedClass listed(Row row) {
        boolean gone = rows.gone(row);
        String school = gone ? row.cell("schoolSourcedId") : rows.needed(row, "schoolSourcedId");
        if (!gone && !school.isEmpty() && !knownOrgs.isEmpty() && !knownOrgs.contains(school)) {
            rows.wrong(row, "The schoolSourcedId is of no school in orgs.csv.");
        }
        return new ListedClass(
                row.line(),
                rows.name(row, "sourcedId"),
                gone,
                gone ? row.cell("title") : rows.needed(row, "title"),
                YearGroups.in(row.cell("grades"), gradeOffset),
                school);
    }
}

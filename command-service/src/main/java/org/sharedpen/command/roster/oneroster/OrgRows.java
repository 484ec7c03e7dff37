package org.sharedpen.command.roster.oneroster;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sharedpen.command.roster.file.Row;

/** Organisations: schools, and what stands above or inside them. */
final class OrgRows {
    private final Set<String> ids = new HashSet<>();
    private final List<ListedOrg> schools = new ArrayList<>();

    OrgRows(RowReader rows) {
        rows.read(row -> take(rows, row));
    }

    private Row take(RowReader rows, Row row) {
        String id = row.cell("sourcedId");
        if (!rows.gone(row)) {
            ids.add(id);
            if (row.cell("type").equalsIgnoreCase("school")) {
                schools.add(new ListedOrg(id, rows.name(row, "name")));
            }
        }
        return row;
    }

    Set<String> ids() {
        return ids;
    }

    List<ListedOrg> schools() {
        return schools;
    }
}

package org.sharedpen.command.roster.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What came to light while files were read: rows that are broken, and columns that were not kept. */
public final class Findings {
    /** Nobody mends more than this before trying again. */
    private static final int ENOUGH = 100;

    private final List<FileProblem> problems = new ArrayList<>();
    private final Map<String, Integer> dropped = new LinkedHashMap<>();

    public void wrong(String file, long line, String detail) {
        if (problems.size() < ENOUGH) {
            problems.add(new FileProblem(file, line, detail));
        }
    }

    /** Names a column that was not kept, and how many of its cells had something in them. */
    public void dropped(String column, int filled) {
        dropped.merge(column, filled, Integer::sum);
    }

    /** Every column that was not kept, with the number of its cells that were not empty. */
    public Map<String, Integer> dropped() {
        return new LinkedHashMap<>(dropped);
    }

    /** All or nothing: ends the import where anything is broken. */
    public void refuseIfBroken() {
        if (!problems.isEmpty()) {
            throw new BrokenFile(problems);
        }
    }
}

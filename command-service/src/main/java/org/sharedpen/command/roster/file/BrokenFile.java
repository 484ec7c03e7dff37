package org.sharedpen.command.roster.file;

import java.util.Comparator;
import java.util.List;

/** A file with rows that cannot be taken in; nothing of it is stored. */
public final class BrokenFile extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<FileProblem> problems;

    public BrokenFile(List<FileProblem> problems) {
        super("roster-broken", null, false, false);
        this.problems = problems.stream()
                .sorted(Comparator.comparing(FileProblem::file).thenComparing(FileProblem::line))
                .toList();
    }

    public List<FileProblem> problems() {
        return problems;
    }
}

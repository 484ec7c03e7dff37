package org.sharedpen.dashboard.roster;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What an import took in, and each column that it did not keep. */
public record ImportReport(
        @Nullable String mode,
        int schools,
        @Nullable List<String> classIds,
        int teachers,
        int pupils,
        int enrolments,
        @Nullable Map<String, Integer> dropped,
        @Nullable List<FileProblem> problems) {

    public record FileProblem(
            @Nullable String file,
            @Nullable Integer line,
            @Nullable String detail) {}

    public int classes() {
        return classIds == null ? 0 : classIds.size();
    }

    public Map<String, Integer> notKept() {
        return dropped == null ? Map.of() : new TreeMap<>(dropped);
    }

    public List<FileProblem> faults() {
        return problems == null ? List.of() : problems;
    }
}

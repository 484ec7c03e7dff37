package org.sharedpen.command.roster;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.sharedpen.command.roster.file.FileProblem;
import org.sharedpen.command.roster.oneroster.ListedOrg;

/**
 * A problem document about a file that was sent.
 *
 * @param problems the rows that are broken; nothing of the file was stored
 * @param schools of which one must be named
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record RosterProblem(
        String type, String title, int status, String detail, List<FileProblem> problems, List<ListedOrg> schools) {

    static RosterProblem broken(List<FileProblem> problems) {
        FileProblem first = problems.get(0);
        String others = problems.size() == 1 ? "" : " and %d more".formatted(problems.size() - 1);
        return new RosterProblem(
                "roster-broken",
                "The file has broken rows",
                422,
                "Nothing was stored, because of line %d of %s%s: %s"
                        .formatted(first.line(), first.file(), others, first.detail()),
                problems,
                List.of());
    }

    static RosterProblem severalSchools(List<ListedOrg> schools) {
        return new RosterProblem(
                "several-schools",
                "Several schools",
                409,
                "The file does not make clear which school is meant. Choose one of those it holds, and send it again.",
                List.of(),
                schools);
    }

    static RosterProblem unreadable(String detail) {
        return new RosterProblem("roster-unreadable", "The file cannot be read", 422, detail, List.of(), List.of());
    }

    static RosterProblem tooLarge(String detail) {
        return new RosterProblem("too-large", "Too large", 413, detail, List.of(), List.of());
    }

    static RosterProblem classFull() {
        return new RosterProblem(
                "class-full",
                "The class is full",
                422,
                "So many pupils have been in one class that there are no two letters left to name another.",
                List.of(),
                List.of());
    }
}

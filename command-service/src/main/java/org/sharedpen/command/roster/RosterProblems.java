package org.sharedpen.command.roster;

import org.sharedpen.command.roster.file.BrokenFile;
import org.sharedpen.command.roster.file.UnreadableFile;
import org.sharedpen.command.roster.oneroster.SeveralSchools;
import org.sharedpen.command.roster.roll.ClassIsFull;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Answers files that cannot be taken in. */
@RestControllerAdvice(assignableTypes = RosterApi.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class RosterProblems {

    @ExceptionHandler
    ResponseEntity<RosterProblem> broken(BrokenFile broken) {
        return answer(RosterProblem.broken(broken.problems()));
    }

    @ExceptionHandler
    ResponseEntity<RosterProblem> unreadable(UnreadableFile unreadable) {
        String detail = unreadable.detail();
        return answer(unreadable.isTooLarge() ? RosterProblem.tooLarge(detail) : RosterProblem.unreadable(detail));
    }

    @ExceptionHandler
    ResponseEntity<RosterProblem> several(SeveralSchools several) {
        return answer(RosterProblem.severalSchools(several.schools()));
    }

    @ExceptionHandler
    ResponseEntity<RosterProblem> full(ClassIsFull full) {
        return answer(RosterProblem.classFull());
    }

    private static ResponseEntity<RosterProblem> answer(RosterProblem problem) {
        return ResponseEntity.status(problem.status())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}

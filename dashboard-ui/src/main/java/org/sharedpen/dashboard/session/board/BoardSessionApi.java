package org.sharedpen.dashboard.session.board;

import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.sharedpen.dashboard.problem.Problem;
import org.sharedpen.dashboard.problem.Refusal;
import org.sharedpen.dashboard.problem.Refused;
import org.sharedpen.dashboard.session.Attempts;
import org.sharedpen.dashboard.session.BoardVisit;
import org.sharedpen.dashboard.session.TooManyAttempts;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Where a second screen says its code. Nobody need be signed in, and whoever is, is not asked. */
@RestController
class BoardSessionApi {
    /** Guesses are counted by address under a name that no account can have. */
    private static final String ANYONE = "\0board";
    /** A code lives for minutes, and a whole school may have one address: a child who guesses must not keep the others waiting. */
    private static final Duration LONGEST = Duration.ofSeconds(5);

    private final Boards boards;
    private final Attempts attempts;

    BoardSessionApi(Boards boards, Attempts attempts) {
        this.boards = boards;
        this.attempts = attempts;
    }

    record TypedCode(
            @NotNull(message = "Please type the code.")
            @Size(max = 100, message = "Please type the six signs of the code.")
            String code) {

        @Override
        public String toString() {
            return "a code";
        }
    }

    record BoardSession(UUID lessonId, Instant expiresAt) {}

    @PostMapping("/api/board/session")
    @SecurityRequirements
    ResponseEntity<BoardSession> begin(@Valid @RequestBody TypedCode typed, HttpServletRequest request) {
        attempts.begin(ANYONE, request.getRemoteAddr(), LONGEST);
        BoardSecret secret = BoardSecret.random();
        BoardVisit visit = boards.enter(BoardCode.typed(typed.code()), secret)
                .orElseThrow(() -> new Refused(Refusal.BOARD_CODE_UNKNOWN));
        attempts.succeeded(ANYONE, request.getRemoteAddr());
        return ResponseEntity.ok()
                .header(HttpHeaders.SET_COOKIE, BoardCookie.of(request, secret, visit.expiresAt()))
                .body(new BoardSession(visit.lesson(), visit.expiresAt()));
    }

    @ExceptionHandler
    ResponseEntity<Problem> guessed(TooManyAttempts tooMany) {
        return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
                .header(HttpHeaders.RETRY_AFTER, tooMany.retryAfter())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(Problem.of(Refusal.TOO_MANY_ATTEMPTS));
    }
}

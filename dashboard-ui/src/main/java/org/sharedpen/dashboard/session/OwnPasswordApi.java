package org.sharedpen.dashboard.session;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.sharedpen.dashboard.problem.Problem;
import org.sharedpen.dashboard.problem.Refusal;
import org.sharedpen.dashboard.session.account.PersonAuthentication;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** One's own password, for programs. */
@RestController
class OwnPasswordApi {
    private final OwnPassword password;

    OwnPasswordApi(OwnPassword password) {
        this.password = password;
    }

    record PasswordChange(
            @NotNull(message = "Please give your present password.")
            String current,

            @JsonProperty("new") @NotNull(message = "Please give the new password.")
            String fresh) {

        @Override
        public String toString() {
            return "a password";
        }
    }

    @PutMapping("/api/me/password")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void change(
            PersonAuthentication who,
            @Valid @RequestBody PasswordChange change,
            HttpServletRequest request,
            HttpServletResponse response) {
        password.choose(who, change.current(), change.fresh(), request, response);
    }

    @ExceptionHandler
    ResponseEntity<Problem> guessed(TooManyAttempts tooMany) {
        return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
                .header(HttpHeaders.RETRY_AFTER, tooMany.retryAfter())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(Problem.of(Refusal.TOO_MANY_ATTEMPTS));
    }
}

package org.sharedpen.dashboard.problem;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** What the controllers of the interface throw, as problem documents. */
@RestControllerAdvice(annotations = RestController.class)
class ApiProblems extends ResponseEntityExceptionHandler {

    @ExceptionHandler
    ResponseEntity<Object> refused(Refused refused) {
        return answer(refused.problem(), HttpHeaders.EMPTY);
    }

    @ExceptionHandler({DataAccessException.class, TransactionException.class})
    ResponseEntity<Object> databaseTrouble() {
        return answer(Problem.of(Refusal.UNAVAILABLE), HttpHeaders.EMPTY);
    }

    @Override
    protected ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException invalid, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return answer(Problem.of(Refusal.INVALID_REQUEST).with(Faults.of(invalid.getBindingResult())), headers);
    }

    @Override
    protected ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException unreadable,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        Problem problem = TooLarge.isBehind(unreadable)
                ? Problem.of(Refusal.TOO_LARGE)
                : Problem.of(Refusal.INVALID_REQUEST).with(Faults.of(unreadable));
        return answer(problem, headers);
    }

    @Override
    protected ResponseEntity<Object> handleExceptionInternal(
            Exception thrown, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        if (TooLarge.isBehind(thrown)) {
            return answer(Problem.of(Refusal.TOO_LARGE), headers);
        }
        return answer(Problem.of(Refusal.of(status.value()), status.value()), headers);
    }

    private static ResponseEntity<Object> answer(Problem problem, HttpHeaders headers) {
        ResponseEntity.BodyBuilder answer = ResponseEntity.status(problem.status())
                .headers(headers)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON);
        if (problem.status() == 503) {
            answer.header(HttpHeaders.RETRY_AFTER, Problems.RETRY_SECONDS);
        }
        return answer.body(problem);
    }
}

package org.sharedpen.query.problem;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Turns what goes wrong in a door into a problem document. What is not expected is logged by its class and said to nobody. */
@RestControllerAdvice
class Problems extends ResponseEntityExceptionHandler {
    static final String UNAVAILABLE = "This cannot be answered just now; nothing is lost. Try again.";
    private static final Set<String> COMES_BACK = Set.of("08", "40", "53", "55", "57", "58");

    @ExceptionHandler(Problem.class)
    ResponseEntity<Object> problem(Problem problem) {
        String parameter = problem.parameter();
        List<ProblemBody.Part> parts =
                parameter == null ? List.of() : List.of(new ProblemBody.Part("/" + parameter, problem.detail()));
        return answer(ProblemBody.of(problem.status(), problem.type(), problem.detail(), parts));
    }

    /** An id that is no id is the id of nothing; a parameter that is none is a broken request. */
    @ExceptionHandler(MethodArgumentTypeMismatchException.class)
    ResponseEntity<Object> mismatch(MethodArgumentTypeMismatchException mismatch) {
        return problem(
                mismatch.getParameter().hasParameterAnnotation(PathVariable.class)
                        ? Problem.notFound()
                        : Problem.invalid(mismatch.getName(), "This is not what belongs here."));
    }

    @ExceptionHandler({DataAccessException.class, TransactionException.class})
    ResponseEntity<Object> database(RuntimeException failed) {
        String state = sqlState(failed);
        if (state == null || state.length() < 2 || COMES_BACK.contains(state.substring(0, 2))) {
            FaultLog.unavailable(failed);
            return answer(ProblemBody.of(HttpStatus.SERVICE_UNAVAILABLE, "unavailable", UNAVAILABLE));
        }
        return unexpected(failed);
    }

    @ExceptionHandler(Exception.class)
    ResponseEntity<Object> unexpected(Exception failed) {
        FaultLog.fault(failed);
        return answer(ProblemBody.of(HttpStatus.INTERNAL_SERVER_ERROR));
    }

    /** Missing, or there without a value. */
    @Override
    protected ResponseEntity<Object> handleMissingServletRequestParameter(
            MissingServletRequestParameterException missing,
            HttpHeaders headers,
            HttpStatusCode code,
            WebRequest request) {
        return problem(Problem.invalid(missing.getParameterName(), "This is not what belongs here."));
    }

    @Override
    protected ResponseEntity<Object> handleExceptionInternal(
            Exception failed, @Nullable Object body, HttpHeaders headers, HttpStatusCode code, WebRequest request) {
        HttpStatus status = HttpStatus.valueOf(code.value());
        if (status.is5xxServerError()) {
            return unexpected(failed);
        }
        return ResponseEntity.status(status)
                .headers(headers)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(ProblemBody.of(status));
    }

    private static @Nullable String sqlState(Throwable failed) {
        for (@Nullable Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                return sql.getSQLState();
            }
        }
        return null;
    }

    private static ResponseEntity<Object> answer(ProblemBody body) {
        ResponseEntity.BodyBuilder response = ResponseEntity.status(body.status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
        if (body.status() == HttpStatus.SERVICE_UNAVAILABLE.value()) {
            response.header(HttpHeaders.RETRY_AFTER, "1");
        }
        return response.body(body);
    }
}

package org.sharedpen.query.problem;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.TransactionException;
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
    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);
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
            LOG.warn("The database did not answer: {} {}", failed.getClass().getName(), state);
            return answer(ProblemBody.of(HttpStatus.SERVICE_UNAVAILABLE, "unavailable", UNAVAILABLE));
        }
        return unexpected(failed);
    }

    @ExceptionHandler(Exception.class)
    ResponseEntity<Object> unexpected(Exception failed) {
        StackTraceElement[] trace = failed.getStackTrace();
        LOG.error(
                "Unexpected: {} {} at {}",
                failed.getClass().getName(),
                sqlState(failed),
                trace.length > 0 ? trace[0] : "");
        return answer(ProblemBody.of(
                HttpStatus.INTERNAL_SERVER_ERROR,
                "internal-error",
                "Something went wrong here. It is not your fault."));
    }

    @Override
    protected ResponseEntity<Object> handleExceptionInternal(
            Exception failed, @Nullable Object body, HttpHeaders headers, HttpStatusCode code, WebRequest request) {
        HttpStatus status = HttpStatus.valueOf(code.value());
        if (status.is5xxServerError()) {
            return unexpected(failed);
        }
        ProblemBody problem =
                switch (status) {
                    case NOT_FOUND ->
                        ProblemBody.of(status, "not-found", Problem.notFound().detail());
                    case METHOD_NOT_ALLOWED -> ProblemBody.of(status, "method-not-allowed", "This can only be read.");
                    case NOT_ACCEPTABLE ->
                        ProblemBody.of(status, "not-acceptable", "This is not to be had in that form.");
                    case UNSUPPORTED_MEDIA_TYPE ->
                        ProblemBody.of(
                                status, "unsupported-media-type", "This kind of content is not understood here.");
                    default -> ProblemBody.of(status, "invalid-request", "The request is not as it should be.");
                };
        return ResponseEntity.status(status)
                .headers(headers)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(problem);
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

    private static @Nullable String sqlState(Throwable failed) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                return sql.getSQLState();
            }
        }
        return null;
    }
}

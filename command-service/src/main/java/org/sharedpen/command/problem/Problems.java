package org.sharedpen.command.problem;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.validation.BindingResult;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;

/** Turns whatever a door throws into a problem document. */
@RestControllerAdvice
class Problems {

    @ExceptionHandler
    ResponseEntity<Problem> refused(Refused refused) {
        return answer(refused.problem());
    }

    @ExceptionHandler
    ResponseEntity<Problem> invalid(MethodArgumentNotValidException invalid) {
        return answer(Problem.invalid(faults(invalid.getBindingResult())));
    }

    @ExceptionHandler
    ResponseEntity<Problem> unreadable(HttpMessageNotReadableException unreadable) {
        if (Causes.has(unreadable, BodyTooLarge.class)) {
            return answer(Problem.tooLarge());
        }
        return answer(Problem.invalid(Unreadable.faults(unreadable)));
    }

    /** An id in the address that is none: there can be nothing under it. */
    @ExceptionHandler
    ResponseEntity<Problem> mismatched(MethodArgumentTypeMismatchException mismatched) {
        boolean inAddress = mismatched.getParameter().hasParameterAnnotation(PathVariable.class);
        return answer(
                inAddress
                        ? Problem.notFound()
                        : Problem.invalid("/" + mismatched.getName(), "This is not a value that can stand here."));
    }

    @ExceptionHandler
    ResponseEntity<Problem> tooLarge(MaxUploadSizeExceededException tooLarge) {
        return answer(Problem.tooLarge());
    }

    @ExceptionHandler
    ResponseEntity<Problem> withoutPart(MissingServletRequestPartException without) {
        return answer(Problem.invalid("/" + without.getRequestPartName(), "This part of the form is missing."));
    }

    @ExceptionHandler
    ResponseEntity<Problem> brokenUpload(MultipartException broken) {
        return answer(Problem.invalid("", "The upload cannot be read."));
    }

    @ExceptionHandler({
        Unavailable.class,
        CannotCreateTransactionException.class,
        TransactionSystemException.class,
        DataAccessResourceFailureException.class,
        RecoverableDataAccessException.class,
        TransientDataAccessException.class,
        QueryTimeoutException.class,
        ConcurrencyFailureException.class
    })
    ResponseEntity<Problem> unavailable(Exception trouble) {
        FaultLog.unavailable(trouble);
        return answer(Problem.unavailable());
    }

    @ExceptionHandler
    ResponseEntity<Problem> other(Exception other) {
        if (other instanceof ErrorResponse response) {
            HttpStatus status = HttpStatus.resolve(response.getStatusCode().value());
            if (status != null && status.is4xxClientError()) {
                return answer(Statuses.problem(status));
            }
        }
        FaultLog.fault(other);
        return answer(Problem.fault());
    }

    private static List<Problem.Fault> faults(BindingResult result) {
        return result.getFieldErrors().stream()
                .map(field -> new Problem.Fault(pointer(field.getField()), message(field.getDefaultMessage())))
                .sorted(Comparator.comparing(Problem.Fault::pointer).thenComparing(Problem.Fault::detail))
                .toList();
    }

    private static String pointer(String field) {
        return "/" + field.replace(".", "/").replace("[", "/").replace("]", "");
    }

    private static String message(@Nullable String message) {
        return message == null ? "This is not right." : message;
    }

    private static ResponseEntity<Problem> answer(Problem problem) {
        ResponseEntity.BodyBuilder response = ResponseEntity.status(problem.status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
        if (problem.status() == 503) {
            response.header(HttpHeaders.RETRY_AFTER, Problem.RETRY_AFTER);
        }
        return response.body(problem);
    }
}

package org.sharedpen.dashboard.problem;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.sharedpen.dashboard.gateway.NotAnswered;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.ModelAndView;

/** Turns what a service refuses into a page that says what it means for the reader, and what to do next. */
@ControllerAdvice(annotations = Controller.class)
class PageProblems {

    @ExceptionHandler
    ModelAndView notAnswered(NotAnswered refused, HttpServletResponse response) {
        HttpStatus status = status(refused.status());
        if (status == HttpStatus.UNAUTHORIZED) {
            return new ModelAndView("redirect:/login");
        }
        if (status == HttpStatus.SERVICE_UNAVAILABLE) {
            response.setHeader("Retry-After", "2");
        }
        return page(status, refused.problem().path("type").asString(""));
    }

    /** An address that is no id at all is, for whoever asks, a page that is not there. */
    @ExceptionHandler
    ModelAndView notAnId(MethodArgumentTypeMismatchException mismatch) {
        return page(HttpStatus.NOT_FOUND, "not-found");
    }

    private static ModelAndView page(HttpStatus status, String type) {
        return new ModelAndView("error", Map.of("problem", Map.of("status", status.value(), "type", type)), status);
    }

    private static HttpStatus status(int answered) {
        return switch (answered) {
            case 401 -> HttpStatus.UNAUTHORIZED;
            case 403 -> HttpStatus.FORBIDDEN;
            case 404, 400 -> HttpStatus.NOT_FOUND;
            case 502, 503, 504 -> HttpStatus.SERVICE_UNAVAILABLE;
            default -> HttpStatus.INTERNAL_SERVER_ERROR;
        };
    }
}

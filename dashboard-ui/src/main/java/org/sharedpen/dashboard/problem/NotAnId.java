package org.sharedpen.dashboard.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** The address of a page that is no id at all is, for whoever asks, a page that is not there. */
@ControllerAdvice(annotations = Controller.class)
class NotAnId {

    @ExceptionHandler(MethodArgumentTypeMismatchException.class)
    void show(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Problems.show(request, response, Problem.of(Refusal.NOT_FOUND));
    }
}

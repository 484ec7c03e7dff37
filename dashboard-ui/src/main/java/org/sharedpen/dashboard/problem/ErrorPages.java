package org.sharedpen.dashboard.problem;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** What no controller answered: a problem document for programs, the page {@code error} for people. */
@Controller
class ErrorPages implements ErrorController {
    private final Problems problems;
    private final PageAbove pages;

    ErrorPages(Problems problems, PageAbove pages) {
        this.problems = problems;
        this.pages = pages;
    }

    @RequestMapping("${server.error.path:/error}")
    @Nullable
    ModelAndView show(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Problem problem = problemOf(request);
        // A file that is not there yet would else be missed for as long as the file itself is kept.
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        if (isForPrograms(request)) {
            problems.write(response, problem);
            return null;
        }
        if (problem.status() == 503) {
            response.setHeader(HttpHeaders.RETRY_AFTER, Problems.RETRY_SECONDS);
        }
        Map<String, Object> model = Map.of("problem", problem, "page", pages.of(Asked.failedPath(request)));
        return new ModelAndView("error", model, HttpStatusCode.valueOf(problem.status()));
    }

    private static Problem problemOf(HttpServletRequest request) {
        if (request.getAttribute(Problem.class.getName()) instanceof Problem problem) {
            return problem;
        }
        int status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 404;
        return Problem.of(Refusal.of(status), status);
    }

    private static boolean isForPrograms(HttpServletRequest request) {
        return Asked.wasInterface(request)
                || !String.valueOf(request.getHeader(HttpHeaders.ACCEPT)).contains("text/html");
    }
}

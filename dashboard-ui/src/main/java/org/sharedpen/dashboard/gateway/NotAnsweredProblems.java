package org.sharedpen.dashboard.gateway;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.sharedpen.dashboard.problem.Problem;
import org.sharedpen.dashboard.problem.Problems;
import org.sharedpen.dashboard.problem.Refusal;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import tools.jackson.databind.JsonNode;

/** A page that could not ask a service shows the service's own reason. */
@ControllerAdvice
class NotAnsweredProblems {

    @ExceptionHandler
    void show(NotAnswered notAnswered, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Problem usual = Problem.of(Refusal.of(notAnswered.status()));
        JsonNode said = notAnswered.problem();
        Problem problem = new Problem(
                said.path("type").asString(usual.type()),
                said.path("title").asString(usual.title()),
                notAnswered.status(),
                said.path("detail").asString(usual.detail()),
                List.of());
        Problems.show(request, response, problem);
    }
}

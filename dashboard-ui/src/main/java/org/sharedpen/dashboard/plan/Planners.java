package org.sharedpen.dashboard.plan;

import jakarta.servlet.http.HttpServletRequest;
import org.sharedpen.dashboard.menu.Menu;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Who plans: those who teach, and the administrator. Whoever else comes to a form is told so before it is filled in. */
@ControllerAdvice(assignableTypes = {PlanPage.class, LessonPlanPage.class, ReplanPage.class, CompletionForm.class})
class Planners {

    @ModelAttribute
    void judge(HttpServletRequest request) {
        if (!Menu.mayPlan(request)) {
            throw new AccessDeniedException("planning is for those who teach");
        }
    }
}

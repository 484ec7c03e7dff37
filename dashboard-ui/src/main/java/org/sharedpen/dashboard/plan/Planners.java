package org.sharedpen.dashboard.plan;

import jakarta.servlet.http.HttpServletRequest;
import org.sharedpen.dashboard.session.account.Role;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Whoever may not plan and comes to a form is told so before it is filled in. */
@ControllerAdvice(assignableTypes = {PlanPage.class, LessonPlanPage.class, ReplanPage.class, CompletionForm.class})
class Planners {

    @ModelAttribute
    void judge(HttpServletRequest request) {
        if (!Role.mayPlan(request)) {
            throw new AccessDeniedException("planning is for those who teach");
        }
    }
}

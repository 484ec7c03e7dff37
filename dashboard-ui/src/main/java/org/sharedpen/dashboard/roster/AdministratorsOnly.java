package org.sharedpen.dashboard.roster;

import jakarta.servlet.http.HttpServletRequest;
import org.sharedpen.dashboard.session.account.Role;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Whoever else comes to the roster is told so, whatever they came for. */
@ControllerAdvice(assignableTypes = {RosterPage.class, ImportForms.class, AccountForms.class})
class AdministratorsOnly {

    @ModelAttribute
    void judge(HttpServletRequest request) {
        if (!Role.mayAdminister(request)) {
            throw new AccessDeniedException("the roster is the administrator's");
        }
    }
}

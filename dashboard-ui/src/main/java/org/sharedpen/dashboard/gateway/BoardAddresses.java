package org.sharedpen.dashboard.gateway;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.sharedpen.dashboard.problem.Asked;
import org.sharedpen.dashboard.problem.Refusal;
import org.sharedpen.dashboard.problem.Refused;
import org.sharedpen.dashboard.session.BoardVisit;

/** What a second screen may ask for: its own lesson's board, and that as it goes on. All else is not there. */
final class BoardAddresses {
    private static final Set<String> READS = Set.of("GET", "HEAD");

    private BoardAddresses() {}

    static BoardVisit of(HttpServletRequest request, BoardVisit screen) {
        String own = "/api/board/" + screen.lesson();
        String asked = Asked.path(request);
        if (!asked.equals(own) && !asked.equals(own + "/stream")) {
            throw new Refused(Refusal.NOT_FOUND);
        }
        if (!READS.contains(request.getMethod())) {
            throw new Refused(Refusal.METHOD_NOT_ALLOWED);
        }
        return screen;
    }
}

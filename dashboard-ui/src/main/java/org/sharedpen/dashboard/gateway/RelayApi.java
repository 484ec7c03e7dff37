package org.sharedpen.dashboard.gateway;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.sharedpen.dashboard.problem.Asked;
import org.sharedpen.dashboard.problem.Refusal;
import org.sharedpen.dashboard.problem.Refused;
import org.sharedpen.dashboard.session.Stay;
import org.sharedpen.dashboard.session.Visit;
import org.sharedpen.dashboard.session.account.PersonAuthentication;
import org.sharedpen.dashboard.session.board.BoardAuthentication;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;

/** Everything under {@code /api} that nobody here answers. */
@Hidden
@RestController
class RelayApi {
    private final Outgoing outgoing;
    private final Relay relay;
    private final OpenStreams streams;

    RelayApi(Outgoing outgoing, Relay relay, OpenStreams streams) {
        this.outgoing = outgoing;
        this.relay = relay;
        this.streams = streams;
    }

    @RequestMapping(
            path = "/api/**",
            method = {
                RequestMethod.GET,
                RequestMethod.HEAD,
                RequestMethod.POST,
                RequestMethod.PUT,
                RequestMethod.PATCH,
                RequestMethod.DELETE
            })
    void relay(HttpServletRequest request, HttpServletResponse response, Authentication who) throws IOException {
        if (OwnAddresses.has(Asked.path(request))) {
            throw new Refused(Refusal.METHOD_NOT_ALLOWED);
        }
        Stay stay = stay(request, who);
        Outgoing.Call call = outgoing.call(request, stay);
        if (request.getMethod().equals("GET") && Asked.path(request).endsWith("/stream")) {
            if (streams.isFull()) {
                throw new Refused(Refusal.UNAVAILABLE);
            }
            streams.open(request.startAsync(), call, stay);
        } else {
            relay.answer(request.startAsync(), call);
        }
    }

    private static Stay stay(HttpServletRequest request, Authentication who) {
        if (who instanceof BoardAuthentication screen) {
            return BoardAddresses.of(request, screen.visit());
        }
        return visit(request, (PersonAuthentication) who);
    }

    private static Visit visit(HttpServletRequest request, PersonAuthentication who) {
        HttpSession session = who.token() == null ? request.getSession(false) : null;
        return new Visit(who.person(), session == null ? null : session.getId(), who.token());
    }
}

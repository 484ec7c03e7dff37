package org.sharedpen.dashboard.session;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.sharedpen.dashboard.problem.Problem;
import org.sharedpen.dashboard.problem.Problems;
import org.sharedpen.dashboard.problem.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** While the people database cannot be asked, nobody is known: 503 instead of a fault. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10) // around the sessions themselves
class PeopleGone extends OncePerRequestFilter {
    private static final Logger LOG = LoggerFactory.getLogger(PeopleGone.class);

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException thrown) {
            if (!Refusal.isDatabaseTrouble(thrown) || response.isCommitted()) {
                throw thrown;
            }
            LOG.warn(
                    "The people database cannot be asked: {}", thrown.getClass().getSimpleName());
            Problems.show(request, response, Problem.of(Refusal.UNAVAILABLE));
        }
    }
}

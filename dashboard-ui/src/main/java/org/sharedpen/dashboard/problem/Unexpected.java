package org.sharedpen.dashboard.problem;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** What nobody foresaw ends here: 500, and its cause in the log without a message, where the container would write one. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE) // around everything
class Unexpected extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException thrown) {
            FaultLog.write(thrown);
            if (response.isCommitted()) {
                throw new IOException("an answer breaks off", null); // the reader sees that it is not whole
            }
            Problems.show(request, response, Problem.of(Refusal.INTERNAL_ERROR));
        }
    }
}

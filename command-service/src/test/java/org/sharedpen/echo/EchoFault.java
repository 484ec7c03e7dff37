package org.sharedpen.echo;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Something that fails before any door is reached. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
public class EchoFault extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getRequestURI().endsWith("/fault-before-the-door")) {
            throw new IllegalStateException("the secret inside");
        }
        chain.doFilter(request, response);
    }
}

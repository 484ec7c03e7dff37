package org.sharedpen.dashboard.session.board;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.filter.OncePerRequestFilter;

/** A second screen is judged by its own cookie alone: whoever else is signed in on it, or sends a token, is nobody here. */
final class BoardFilter extends OncePerRequestFilter {
    private final Boards boards;

    BoardFilter(Boards boards) {
        this.boards = boards;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        BoardCookie.read(request)
                .flatMap(boards::visit)
                .ifPresent(visit ->
                        SecurityContextHolder.setContext(new SecurityContextImpl(new BoardAuthentication(visit))));
        chain.doFilter(request, response);
    }
}

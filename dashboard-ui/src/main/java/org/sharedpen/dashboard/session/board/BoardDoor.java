package org.sharedpen.dashboard.session.board;

import org.sharedpen.dashboard.problem.Asked;
import org.sharedpen.dashboard.problem.Problem;
import org.sharedpen.dashboard.problem.Problems;
import org.sharedpen.dashboard.problem.Refusal;
import org.sharedpen.dashboard.session.Doors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;

/** The door of second screens, before those of people: no session and no token opens it. */
@Configuration
class BoardDoor {

    @Bean
    @Order(5)
    SecurityFilterChain boardChain(HttpSecurity http, Boards boards, Problems problems) {
        return Doors.withoutSession(http)
                .securityMatcher(request -> Asked.path(request).startsWith("/api/board/"))
                .authorizeHttpRequests(rules -> rules.requestMatchers(HttpMethod.POST, "/api/board/session")
                        .permitAll()
                        .anyRequest()
                        .access((who, request) -> new AuthorizationDecision(who.get() instanceof BoardAuthentication)))
                .exceptionHandling(refused -> refused.authenticationEntryPoint((request, response, missing) ->
                        problems.write(response, Problem.of(Refusal.BOARD_SESSION_REQUIRED))))
                .csrf(
                        AbstractHttpConfigurer
                                ::disable) // nobody's rights are used here, and no form of another site sends JSON
                .logout(AbstractHttpConfigurer::disable)
                .addFilterBefore(new BoardFilter(boards), AnonymousAuthenticationFilter.class)
                .headers(Doors::interfaceHeaders)
                .build();
    }
}

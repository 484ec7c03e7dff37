package org.sharedpen.dashboard.session;

import java.util.Set;
import org.sharedpen.dashboard.problem.Asked;
import org.sharedpen.dashboard.session.account.Accounts;
import org.sharedpen.dashboard.session.browser.CsrfCookie;
import org.sharedpen.dashboard.session.browser.CsrfProof;
import org.sharedpen.dashboard.session.browser.SessionCookie;
import org.sharedpen.dashboard.session.script.ScriptSignIn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;

/** The two doors of {@code /api}: for scripts with a token, and for browsers with a session. */
@Configuration
class InterfaceDoors {
    private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    private final ApiRefusals refusals;

    InterfaceDoors(ApiRefusals refusals) {
        this.refusals = refusals;
    }

    @Bean
    @Order(10)
    SecurityFilterChain scriptDoor(HttpSecurity http, ScriptSignIn scripts) {
        return common(Doors.withoutSession(http))
                .securityMatcher(
                        request -> Asked.isInterface(request) && request.getHeader(HttpHeaders.AUTHORIZATION) != null)
                .csrf(AbstractHttpConfigurer::disable) // no other site can send this header for us
                .addFilterBefore(new BearerFilter(scripts), AnonymousAuthenticationFilter.class)
                .build();
    }

    @Bean
    @Order(20)
    SecurityFilterChain browserDoor(HttpSecurity http, Accounts accounts) {
        return common(http)
                .securityMatcher(Asked::isInterface)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.NEVER))
                .csrf(csrf -> csrf.csrfTokenRepository(new CsrfCookie())
                        .csrfTokenRequestHandler(new CsrfProof())
                        // Without a session there is nothing to abuse, and the answer is 401.
                        .requireCsrfProtectionMatcher(
                                request -> !READS.contains(request.getMethod()) && SessionCookie.isSent(request)))
                .addFilterBefore(new StillHere(accounts), AnonymousAuthenticationFilter.class)
                .build();
    }

    private HttpSecurity common(HttpSecurity http) {
        return http.authorizeHttpRequests(Doors::interfaceRules)
                .exceptionHandling(
                        refused -> refused.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .headers(Doors::interfaceHeaders);
    }
}

package org.sharedpen.dashboard.session;

import jakarta.servlet.DispatcherType;
import org.sharedpen.dashboard.session.account.Accounts;
import org.sharedpen.dashboard.session.browser.ContentPolicy;
import org.sharedpen.dashboard.session.browser.CsrfCookie;
import org.sharedpen.dashboard.session.browser.CsrfProof;
import org.sharedpen.dashboard.session.browser.FilePolicy;
import org.sharedpen.dashboard.session.browser.Nonce;
import org.sharedpen.dashboard.session.browser.StaticCache;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.HeaderWriterFilter;

/** The doors of the pages, of what pages load, and of the management port. */
@Configuration
class PageDoors {
    /** What a browser fetches without being anyone: never a word about a school. */
    private static final String[] FILES = {
        "/css/**", "/js/**", "/icons/**", "/vendor/**", "/webjars/**", "/favicon.ico", "/worker*.js"
    };

    private static final String[] OPEN = {
        "/login", "/error", "/csp", "/.well-known/jwks.json", "/v3/api-docs/**", "/board/**", "/offline"
    };

    @Bean
    @Order(1)
    SecurityFilterChain managementDoor(HttpSecurity http) {
        return Doors.withoutSession(http)
                .securityMatcher(EndpointRequest.toAnyEndpoint())
                .authorizeHttpRequests(rules -> rules.anyRequest().permitAll())
                .csrf(AbstractHttpConfigurer::disable)
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain fileDoor(HttpSecurity http) {
        return Doors.withoutSession(http)
                .securityMatcher(FILES)
                .authorizeHttpRequests(rules -> rules.requestMatchers("/webjars/swagger-ui/**")
                        .denyAll() // it has a door of its own, and that one only on this machine
                        .anyRequest()
                        .permitAll())
                .csrf(AbstractHttpConfigurer::disable)
                .headers(headers -> {
                    Doors.fileHeaders(headers);
                    headers.addHeaderWriter(new FilePolicy()).addHeaderWriter(new StaticCache());
                })
                .addFilterBefore(new Nonce(), HeaderWriterFilter.class)
                .build();
    }

    /** The page to try the contract on; it wants inline styles, so it has a policy of its own. */
    @Bean
    @Order(3)
    @Profile("local")
    SecurityFilterChain contractDoor(HttpSecurity http) {
        return Doors.withoutSession(http)
                .securityMatcher("/swagger-ui/**", "/swagger-ui.html")
                .authorizeHttpRequests(rules -> rules.anyRequest().permitAll())
                .csrf(AbstractHttpConfigurer::disable)
                .headers(headers -> {
                    Doors.headers(headers);
                    headers.contentSecurityPolicy(policy -> policy.policyDirectives(ContentPolicy.CONTRACT_PAGE));
                })
                .build();
    }

    @Bean
    @Order(30)
    SecurityFilterChain pageDoor(
            HttpSecurity http,
            Accounts accounts,
            SignInFirst signInFirst,
            PageRefusals refusals,
            ObjectProvider<ProviderSignIn> provider) {
        provider.ifAvailable(school -> school.addTo(http, refusals));
        SavedPage page = new SavedPage();
        return http.authorizeHttpRequests(rules -> rules.dispatcherTypeMatchers(
                                DispatcherType.ASYNC, DispatcherType.ERROR, DispatcherType.FORWARD)
                        .permitAll() // decided when the request came in
                        .requestMatchers(OPEN)
                        .permitAll()
                        .requestMatchers("/password")
                        .access(Doors.person(false))
                        .anyRequest()
                        .access(Doors.person(true)))
                .formLogin(form -> form.loginPage("/login").failureHandler(refusals))
                .logout(leaving ->
                        leaving.addLogoutHandler((request, response, who) -> page.removeRequest(request, response)))
                .requestCache(cache -> cache.requestCache(page))
                .csrf(csrf -> csrf.csrfTokenRepository(new CsrfCookie())
                        .csrfTokenRequestHandler(new CsrfProof())
                        .ignoringRequestMatchers("/csp")) // browsers send reports without it
                .exceptionHandling(
                        refused -> refused.authenticationEntryPoint(signInFirst).accessDeniedHandler(refusals))
                .headers(headers -> {
                    Doors.headers(headers);
                    headers.addHeaderWriter(new ContentPolicy())
                            .addHeaderWriter(
                                    (request, response) -> response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store"));
                })
                .addFilterBefore(new Nonce(), HeaderWriterFilter.class)
                .addFilterBefore(new StillHere(accounts), CsrfFilter.class) // so that a stale form knows whose it is
                .build();
    }
}

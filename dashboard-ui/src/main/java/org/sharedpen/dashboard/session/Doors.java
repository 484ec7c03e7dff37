package org.sharedpen.dashboard.session;

import jakarta.servlet.DispatcherType;
import org.sharedpen.dashboard.problem.Refusal;
import org.sharedpen.dashboard.session.account.PersonAuthentication;
import org.sharedpen.dashboard.session.account.Role;
import org.sharedpen.dashboard.session.browser.ContentPolicy;
import org.sharedpen.dashboard.session.browser.OutsideLocalhost;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.context.NullSecurityContextRepository;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** What the doors have in common: who may pass, and what every answer says to a browser. */
public final class Doors {
    private Doors() {}

    /** The rules of the interface, the same through a session and through a token. */
    static void interfaceRules(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry rules) {
        rules.dispatcherTypeMatchers(DispatcherType.ASYNC)
                .permitAll() // decided when the request came in; who listened may have left since
                .requestMatchers("/api/schools/**")
                .hasRole("OPERATOR")
                .requestMatchers(HttpMethod.PUT, "/api/me/password")
                .access(person(false))
                .requestMatchers("/api/accounts/**", "/api/roster/**", "/api/pupils/**")
                .access(only(Role.SCHOOL_ADMIN))
                .requestMatchers("/api/comparison")
                .access(only(Role.LITERACY_LEAD))
                .anyRequest()
                .access(person(true));
    }

    /** Somebody of a school; settled is whoever has a password of their own. */
    static AuthorizationManager<RequestAuthorizationContext> person(boolean settled) {
        return (who, request) -> new AuthorizationDecision(who.get() instanceof PersonAuthentication known
                && !(settled && known.person().mustChange()));
    }

    /** An address that other roles never may use, whatever lies behind it. */
    private static AuthorizationManager<RequestAuthorizationContext> only(Role role) {
        return (who, request) -> new AuthorizationDecision(who.get() instanceof PersonAuthentication known
                && !known.person().mustChange()
                && known.person().roles().contains(role));
    }

    /** Nobody's session is looked for, to know who it is or to say that it was used, and none begun for a page that was refused. */
    public static HttpSecurity withoutSession(HttpSecurity http) {
        return http.sessionManagement(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .securityContext(context -> context.securityContextRepository(new NullSecurityContextRepository()));
    }

    /** Headers of a file; the rest speaks to documents. */
    static void fileHeaders(HeadersConfigurer<HttpSecurity> headers) {
        headers.cacheControl(HeadersConfigurer.CacheControlConfig::disable)
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::disable) // the content policy says it
                .xssProtection(HeadersConfigurer.XXssConfig::disable)
                .httpStrictTransportSecurity(transport ->
                        transport.requestMatcher(new OutsideLocalhost()).maxAgeInSeconds(31_536_000))
                .addHeaderWriter(
                        (request, response) -> response.setHeader("Cross-Origin-Resource-Policy", "same-origin"));
    }

    /** Headers of every other answer; the content policy and the caching differ from door to door. */
    static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.cacheControl(HeadersConfigurer.CacheControlConfig::disable)
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(permissions -> permissions.policy(
                        "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()"))
                .httpStrictTransportSecurity(transport ->
                        transport.requestMatcher(new OutsideLocalhost()).maxAgeInSeconds(31_536_000))
                .addHeaderWriter((request, response) -> {
                    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
                    response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
                });
    }

    /** Headers of what programs are answered. */
    public static void interfaceHeaders(HeadersConfigurer<HttpSecurity> headers) {
        headers(headers);
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(ContentPolicy.NOTHING))
                .addHeaderWriter((request, response) -> response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store"))
                .withObjectPostProcessor(eagerly());
    }

    /** Before the relay begins: it answers from another thread, and would not wait for the headers. */
    private static ObjectPostProcessor<HeaderWriterFilter> eagerly() {
        return new ObjectPostProcessor<>() {
            @Override
            public <O extends HeaderWriterFilter> O postProcess(O filter) {
                filter.setShouldWriteHeadersEagerly(true);
                return filter;
            }
        };
    }

    /** Why someone was refused who is known, or whose write cannot be told from another site's. */
    static Refusal why(AccessDeniedException denied) {
        if (denied instanceof CsrfException) {
            return Refusal.CSRF;
        }
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        return who instanceof PersonAuthentication known && known.person().mustChange()
                ? Refusal.PASSWORD_CHANGE_REQUIRED
                : Refusal.ROLE_REQUIRED;
    }
}

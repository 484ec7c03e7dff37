package org.sharedpen.query.session;

import java.time.Duration;
import java.util.List;
import org.sharedpen.query.problem.ProblemResponses;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.web.client.RestTemplate;

/** Trusts the dashboard's token and nothing else. */
@Configuration(proxyBeanMethods = false)
class ResourceServer {
    private static final Duration CLOCK_SKEW = Duration.ofSeconds(10);
    private static final int KEY_FETCH_MILLIS = 2_000;

    /** Health and metrics lie on a port of their own, which is not public. */
    @Bean
    @Order(0)
    SecurityFilterChain managementChain(HttpSecurity http) {
        return http.securityMatcher(EndpointRequest.toAnyEndpoint())
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .csrf(AbstractHttpConfigurer::disable)
                .build();
    }

    @Bean
    @Order(1)
    SecurityFilterChain doorChain(HttpSecurity http, JwtDecoder decoder, ProblemResponses problems) {
        return http.authorizeHttpRequests(requests -> requests.requestMatchers("/v3/api-docs/**", "/error")
                        .permitAll()
                        .requestMatchers("/api/board/**")
                        .access(only(BoardToken.class))
                        .requestMatchers("/api/comparison")
                        .access(only(Role.LITERACY_LEAD))
                        .anyRequest()
                        .access(only(CallerToken.class)))
                .csrf(AbstractHttpConfigurer::disable) // a bearer token is no cookie
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .anonymous(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .exceptionHandling(handling -> handling.authenticationEntryPoint(problems::unauthorized)
                        .accessDeniedHandler(problems::forbidden))
                .oauth2ResourceServer(
                        server -> server.jwt(jwt -> jwt.decoder(decoder).jwtAuthenticationConverter(new Callers()))
                                .authenticationEntryPoint(problems::unauthorized)
                                .withObjectPostProcessor(tellingTrouble(problems)))
                .build();
    }

    /** An address that other roles never may use. */
    private static AuthorizationManager<RequestAuthorizationContext> only(Role role) {
        return (who, request) -> new AuthorizationDecision(
                who.get() instanceof CallerToken token && token.getPrincipal().is(role));
    }

    /** People everywhere but at the board, and there the board alone. */
    private static AuthorizationManager<RequestAuthorizationContext> only(Class<?> kind) {
        return (who, request) -> new AuthorizationDecision(kind.isInstance(who.get()));
    }

    /** Keys that cannot be fetched are our trouble, which the filter would throw on. */
    private static ObjectPostProcessor<BearerTokenAuthenticationFilter> tellingTrouble(ProblemResponses problems) {
        return new ObjectPostProcessor<>() {
            @Override
            public <O extends BearerTokenAuthenticationFilter> O postProcess(O filter) {
                filter.setAuthenticationFailureHandler(problems::unauthorized);
                return filter;
            }
        };
    }

    /** Keys are fetched at the first token, so that the services start in any order. */
    @Bean
    JwtDecoder jwtDecoder(@Value("${sharedpen.session.jwks-uri}") String keys) {
        SimpleClientHttpRequestFactory requests = new SimpleClientHttpRequestFactory();
        requests.setConnectTimeout(KEY_FETCH_MILLIS);
        requests.setReadTimeout(KEY_FETCH_MILLIS);
        NimbusJwtDecoder decoder = NimbusJwtDecoder.withJwkSetUri(keys)
                .jwsAlgorithm(SignatureAlgorithm.ES256)
                .restOperations(new RestTemplate(requests))
                .build();
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                new JwtIssuerValidator("shared-pen"),
                new JwtClaimValidator<List<String>>(
                        JwtClaimNames.AUD, audience -> audience != null && audience.contains("query-service")),
                new JwtClaimValidator<>(JwtClaimNames.EXP, expiry -> expiry != null),
                new JwtTimestampValidator(CLOCK_SKEW)));
        return new VerifiedTokens(decoder);
    }
}

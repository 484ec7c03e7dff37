package org.sharedpen.command.session;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.sharedpen.command.problem.Problem;
import org.sharedpen.command.problem.ProblemWriter;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.client.RestTemplate;

/** Whoever calls brings a token for this service, signed by the dashboard; nothing else is trusted, and no session kept. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class Security {
    private static final String AUDIENCE = "command-service";
    private static final Duration SKEW = Duration.ofSeconds(10);

    @Bean
    SecurityFilterChain doors(HttpSecurity http, ProblemWriter problems) {
        AuthenticationEntryPoint unauthorised =
                (request, response, reason) -> problems.write(Problem.unauthorised(), response);
        return http.authorizeHttpRequests(requests -> requests.requestMatchers(
                                "/actuator/health/**", "/actuator/prometheus", "/v3/api-docs/**", "/error")
                        .permitAll()
                        .requestMatchers("/api/pupils/**") // also where nothing answers the administrator yet
                        .hasRole(Role.SCHOOL_ADMIN.name())
                        .requestMatchers("/api/units/**", "/api/lessons/**")
                        .hasAnyRole(Role.TEACHER.name(), Role.SCHOOL_ADMIN.name())
                        .anyRequest()
                        .authenticated())
                .oauth2ResourceServer(server -> server.jwt(jwt -> jwt.jwtAuthenticationConverter(new Claims()))
                        .authenticationEntryPoint(unauthorised)
                        .withObjectPostProcessor(unreachableKeys(problems, unauthorised)))
                .exceptionHandling(refusals -> refusals.authenticationEntryPoint(unauthorised)
                        .accessDeniedHandler(
                                (request, response, reason) -> problems.write(Problem.roleRequired(), response)))
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable) // no cookie ever signs anyone in here
                .requestCache(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .build();
    }

    /** The key set is fetched when the first token comes, so that the services start in any order. */
    @Bean
    JwtDecoder tokens(Environment settings) {
        SimpleClientHttpRequestFactory requests = new SimpleClientHttpRequestFactory();
        requests.setConnectTimeout(Duration.ofSeconds(1));
        requests.setReadTimeout(Duration.ofSeconds(2));
        NimbusJwtDecoder decoder = NimbusJwtDecoder.withJwkSetUri(
                        settings.getRequiredProperty("sharedpen.session.jwks-uri"))
                .jwsAlgorithm(SignatureAlgorithm.ES256)
                .restOperations(new RestTemplate(requests))
                .build();
        decoder.setJwtValidator(checks());
        return new VerifiedTokens(decoder);
    }

    private static OAuth2TokenValidator<Jwt> checks() {
        JwtTimestampValidator times = new JwtTimestampValidator(SKEW);
        times.setClock(Clock.systemUTC());
        return new DelegatingOAuth2TokenValidator<>(
                times,
                new JwtClaimValidator<>(JwtClaimNames.EXP, expiry -> expiry != null),
                new JwtIssuerValidator("shared-pen"),
                new JwtClaimValidator<List<String>>(
                        JwtClaimNames.AUD, audience -> audience != null && audience.contains(AUDIENCE)));
    }

    /** Without the key set nobody can be told apart: that is no fault of the caller's. */
    private static ObjectPostProcessor<BearerTokenAuthenticationFilter> unreachableKeys(
            ProblemWriter problems, AuthenticationEntryPoint unauthorised) {
        return new ObjectPostProcessor<>() {
            @Override
            public <O extends BearerTokenAuthenticationFilter> O postProcess(O filter) {
                filter.setAuthenticationFailureHandler((request, response, reason) -> {
                    if (reason instanceof AuthenticationServiceException) {
                        problems.write(Problem.unavailable(), response);
                    } else {
                        unauthorised.commence(request, response, reason);
                    }
                });
                return filter;
            }
        };
    }
}

package org.sharedpen.dashboard.session;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sharedpen.dashboard.session.account.Account;
import org.sharedpen.dashboard.session.account.Accounts;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.user.OAuth2User;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/** Sign-in at the school's own OpenID Connect provider; off unless one is configured. It makes no accounts. */
@Component
@ConditionalOnProperty("sharedpen.session.oidc.client-id")
class ProviderSignIn extends SavedRequestAwareAuthenticationSuccessHandler {
    private final Accounts accounts;
    private final Settings settings;

    /** The provider's addresses are given one by one, so that the dashboard starts while the provider is away. */
    @ConfigurationProperties("sharedpen.session.oidc")
    record Settings(
            @DefaultValue("") String clientId,
            @DefaultValue("") String clientSecret,
            @DefaultValue("") String authorizationUri,
            @DefaultValue("") String tokenUri,
            @DefaultValue("") String jwkSetUri,
            @DefaultValue("") String issuerUri,
            @DefaultValue("preferred_username") String usernameClaim,
            @Nullable UUID school) {}

    ProviderSignIn(Accounts accounts, Settings settings) {
        if (settings.school() == null) {
            throw new IllegalArgumentException("sharedpen.session.oidc.school says whose accounts the provider opens");
        }
        this.accounts = accounts;
        this.settings = settings;
        setRequestCache(new SavedPage());
    }

    void addTo(HttpSecurity http, AuthenticationFailureHandler refusals) {
        ClientRegistration school = ClientRegistration.withRegistrationId(OneProvider.NAME)
                .clientId(settings.clientId())
                .clientSecret(settings.clientSecret())
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri("{baseUrl}/login/oauth2/code/{registrationId}")
                .scope("openid", "profile")
                .authorizationUri(settings.authorizationUri())
                .tokenUri(settings.tokenUri())
                .jwkSetUri(settings.jwkSetUri())
                .issuerUri(settings.issuerUri())
                .userNameAttributeName(settings.usernameClaim())
                .build();
        ClientRegistrationRepository schools = new InMemoryClientRegistrationRepository(school);
        OneProvider questions = new OneProvider(schools);
        http.oauth2Login(provider -> provider.loginPage("/login")
                .clientRegistrationRepository(schools)
                .authorizationEndpoint(asking -> asking.authorizationRequestResolver(questions)
                        .authorizationRequestRepository(new ProviderQuestion(questions)))
                .authorizedClientRepository(new NoProviderTokens())
                .withObjectPostProcessor(NoProviderTokens.inSession())
                .successHandler(this)
                .failureHandler(refusals));
    }

    /** Keeps the account that the provider's username stands for, and nothing that the provider sent. */
    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication provided)
            throws ServletException, IOException {
        SecurityContextHolder.clearContext();
        Optional<Account> account = username(provided).flatMap(accounts::named).filter(this::opens);
        if (account.isEmpty()) {
            HttpSession session = request.getSession(false);
            if (session != null) {
                session.invalidate();
            }
            response.sendRedirect("/login?error");
            return;
        }
        SignedIn principal = new SignedIn(
                account.get().school(), account.get().account(), account.get().passwordVersion(), true);
        Authentication kept = UsernamePasswordAuthenticationToken.authenticated(principal, null, List.of());
        new HttpSessionSecurityContextRepository().saveContext(new SecurityContextImpl(kept), request, response);
        super.onAuthenticationSuccess(request, response, kept);
    }

    /** One provider's word counts in its own school alone: another's may know the same name. */
    private boolean opens(Account account) {
        return account.enabled() && account.school().equals(settings.school());
    }

    private Optional<String> username(Authentication provided) {
        return provided.getPrincipal() instanceof OAuth2User user
                ? Optional.ofNullable(user.getAttribute(settings.usernameClaim()))
                : Optional.empty();
    }
}

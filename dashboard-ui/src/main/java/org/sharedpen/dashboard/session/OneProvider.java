package org.sharedpen.dashboard.session;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.sharedpen.dashboard.problem.Asked;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;

/** Makes questions to the one provider there is; the address of another is like any that is not there, and no fault. */
final class OneProvider implements OAuth2AuthorizationRequestResolver {
    static final String NAME = "school";

    private static final String ADDRESS =
            DefaultOAuth2AuthorizationRequestResolver.DEFAULT_AUTHORIZATION_REQUEST_BASE_URI + "/" + NAME;

    private final OAuth2AuthorizationRequestResolver questions;

    OneProvider(ClientRegistrationRepository providers) {
        questions = new DefaultOAuth2AuthorizationRequestResolver(providers);
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
        return Asked.path(request).equals(ADDRESS) ? resolve(request, NAME) : null;
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request, String registration) {
        return questions.resolve(request, registration);
    }
}

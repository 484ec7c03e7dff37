package org.sharedpen.dashboard.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sharedpen.dashboard.session.browser.BriefCookie;
import org.springframework.security.oauth2.client.web.AuthorizationRequestRepository;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.PkceParameterNames;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;

/**
 * What the provider was asked, until it answers; in a cookie, so that strangers open no sessions. The cookie holds the three
 * random values that the answer is compared with, all of them or it counts for nothing; everything else is made anew from the
 * settings, so there is nothing in it that it would help to forge.
 */
final class ProviderQuestion implements AuthorizationRequestRepository<OAuth2AuthorizationRequest> {
    private static final BriefCookie COOKIE = new BriefCookie("SHAREDPEN_PROVIDER", Duration.ofMinutes(10));
    private static final String RANDOM = "([\\w=-]{40,200})";
    private static final Pattern VALUES = Pattern.compile(RANDOM + "\\." + RANDOM + "\\." + RANDOM);

    private final OneProvider questions;

    ProviderQuestion(OneProvider questions) {
        this.questions = questions;
    }

    @Override
    public void saveAuthorizationRequest(
            @Nullable OAuth2AuthorizationRequest asked, HttpServletRequest request, HttpServletResponse response) {
        if (asked == null) {
            COOKIE.remove(request, response);
            return;
        }
        String values = asked.getState() + "." + asked.getAttribute(OidcParameterNames.NONCE) + "."
                + asked.getAttribute(PkceParameterNames.CODE_VERIFIER);
        if (!VALUES.matcher(values).matches()) {
            throw new IllegalStateException("a question to the provider without state, nonce or verifier");
        }
        COOKIE.write(request, response, values);
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest loadAuthorizationRequest(HttpServletRequest request) {
        String kept = COOKIE.read(request);
        Matcher values = VALUES.matcher(kept == null ? "" : kept);
        OAuth2AuthorizationRequest anew = values.matches() ? questions.resolve(request, OneProvider.NAME) : null;
        return anew == null
                ? null
                : OAuth2AuthorizationRequest.from(anew)
                        .state(values.group(1))
                        .attributes(attributes -> attributes.putAll(Map.of(
                                OidcParameterNames.NONCE, values.group(2),
                                PkceParameterNames.CODE_VERIFIER, values.group(3))))
                        .build();
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest removeAuthorizationRequest(
            HttpServletRequest request, HttpServletResponse response) {
        OAuth2AuthorizationRequest asked = loadAuthorizationRequest(request);
        COOKIE.remove(request, response);
        return asked;
    }
}

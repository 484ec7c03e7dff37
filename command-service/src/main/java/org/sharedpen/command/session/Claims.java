package org.sharedpen.command.session;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.sharedpen.events.AccountId;
import org.sharedpen.events.SchoolId;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;

/** Reads the caller from the claims of a token that has been checked. */
final class Claims implements Converter<Jwt, CallerToken> {

    @Override
    public CallerToken convert(Jwt jwt) {
        try {
            return new CallerToken(new Caller(
                    SchoolId.of(required(jwt, "school")),
                    AccountId.of(required(jwt, "sub")),
                    required(jwt, "username"),
                    roles(jwt),
                    jwt.getClaimAsString("rosterUser")));
        } catch (RuntimeException malformed) {
            throw new InvalidBearerTokenException("the claims of the token are not those of a caller", malformed);
        }
    }

    private static String required(Jwt jwt, String claim) {
        String value = jwt.getClaimAsString(claim);
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException(claim + " is missing");
        }
        return value;
    }

    private static Set<Role> roles(Jwt jwt) {
        List<String> names = jwt.getClaimAsStringList("roles");
        if (names == null) {
            throw new IllegalArgumentException("roles are missing");
        }
        return names.stream().map(Role::valueOf).collect(Collectors.toUnmodifiableSet());
    }
}

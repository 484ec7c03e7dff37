package org.sharedpen.query.session;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sharedpen.events.AccountId;
import org.sharedpen.events.LessonId;
import org.sharedpen.events.SchoolId;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;

/** Reads the caller, or the second screen, from a token; one that says less than it must is as bad as none. */
final class Callers implements Converter<Jwt, AbstractAuthenticationToken> {

    private static final List<String> BOARD = List.of("BOARD");

    @Override
    public AbstractAuthenticationToken convert(Jwt token) {
        try {
            if (BOARD.equals(token.getClaimAsStringList("roles"))) {
                return new BoardToken(
                        new BoardPass(SchoolId.of(claim(token, "school")), LessonId.of(claim(token, "lesson"))));
            }
            return new CallerToken(new Caller(
                    SchoolId.of(claim(token, "school")),
                    AccountId.of(claim(token, "sub")),
                    claim(token, "username"),
                    roles(token.getClaimAsStringList("roles")),
                    token.getClaimAsString("rosterUser")));
        } catch (IllegalArgumentException unfit) {
            throw new InvalidBearerTokenException("The token does not say who is asking.");
        }
    }

    private static String claim(Jwt token, String name) {
        String value = token.getClaimAsString(name);
        if (value == null) {
            throw new IllegalArgumentException(name);
        }
        return value;
    }

    private static Set<Role> roles(@Nullable List<String> names) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        if (names != null) {
            names.forEach(name -> roles.add(Role.valueOf(name)));
        }
        return roles;
    }
}

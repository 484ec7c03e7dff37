package org.sharedpen.dashboard.gateway.mint;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.sharedpen.dashboard.session.BoardVisit;
import org.sharedpen.dashboard.session.Stay;
import org.sharedpen.dashboard.session.Visit;
import org.sharedpen.dashboard.session.account.Person;
import org.sharedpen.dashboard.session.account.Role;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwsHeader;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;
import org.springframework.stereotype.Component;

/**
 * Mints the tokens of relayed calls. No browser ever sees one. The same person gets the same one for a quarter of its life,
 * so that a page of many calls is one signature; whatever changes about the person makes it another.
 */
@Component
public class TokenMint {
    private static final JwsHeader HEADER =
            JwsHeader.with(SignatureAlgorithm.ES256).build();

    private final JwtEncoder encoder;
    private final Duration life;
    private final LoadingCache<Bearer, Minted> fresh;

    /** Either a person, or the second screen of a lesson. */
    private record Bearer(Object who, String audience) {}

    private record Screen(UUID school, UUID lesson) {}

    /** The token, and when it ends. */
    public record Minted(String token, Instant expiresAt) {}

    TokenMint(SigningKey key, @Value("${sharedpen.gateway.token-life:2m}") Duration life) {
        this.life = life;
        this.encoder = new NimbusJwtEncoder(new ImmutableJWKSet<>(new JWKSet(key.pair())));
        this.fresh = Caffeine.newBuilder()
                .maximumSize(10_000)
                .expireAfterWrite(life.dividedBy(4))
                .build(this::sign);
    }

    /** What the person is at this moment, for one service alone. */
    public Minted mint(Person person, String audience) {
        return fresh.get(new Bearer(person, audience));
    }

    /** For whoever stays: a person, or a second screen, of which the token says the lesson and nobody. */
    public Minted mint(Stay stay, String audience) {
        return stay instanceof Visit visit
                ? mint(visit.person(), audience)
                : fresh.get(new Bearer(new Screen(stay.school(), ((BoardVisit) stay).lesson()), audience));
    }

    private Minted sign(Bearer bearer) {
        Instant now = Instant.now();
        JwtClaimsSet.Builder claims = JwtClaimsSet.builder()
                .issuer("shared-pen")
                .audience(List.of(bearer.audience))
                .issuedAt(now)
                .expiresAt(now.plus(life));
        if (bearer.who instanceof Person person) {
            say(claims, person);
        } else if (bearer.who instanceof Screen screen) {
            say(claims, screen);
        }
        String token = encoder.encode(JwtEncoderParameters.from(HEADER, claims.build()))
                .getTokenValue();
        return new Minted(token, now.plus(life));
    }

    private static void say(JwtClaimsSet.Builder claims, Person person) {
        claims.subject(person.account().toString())
                .claim("username", person.username())
                .claim("school", person.school().toString())
                .claim("roles", person.roles().stream().map(Role::name).toList());
        if (person.rosterUser() != null) {
            claims.claim("rosterUser", person.rosterUser());
        }
    }

    private static void say(JwtClaimsSet.Builder claims, Screen screen) {
        claims.subject(screen.lesson.toString())
                .claim("school", screen.school.toString())
                .claim("lesson", screen.lesson.toString())
                .claim("roles", List.of("BOARD"));
    }
}

package org.sharedpen.dashboard.gateway.mint;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
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

    private record Bearer(Person person, String audience) {}

    /** The token, and when it ends. */
    public record Minted(String token, Instant expiresAt) {}

    TokenMint(SigningKey key, @Value("${sharedpen.gateway.token-life:2m}") Duration life) {
        this.life = life;
        this.encoder = new NimbusJwtEncoder(new ImmutableJWKSet<>(new JWKSet(key.pair())));
        this.fresh = Caffeine.newBuilder()
                .maximumSize(10_000)
                .expireAfterWrite(life.dividedBy(4))
                .build(bearer -> sign(bearer.person(), bearer.audience()));
    }

    /** What the person is at this moment, for one service alone. */
    public Minted mint(Person person, String audience) {
        return fresh.get(new Bearer(person, audience));
    }

    private Minted sign(Person person, String audience) {
        Instant now = Instant.now();
        JwtClaimsSet.Builder claims = JwtClaimsSet.builder()
                .issuer("shared-pen")
                .audience(List.of(audience))
                .subject(person.account().toString())
                .issuedAt(now)
                .expiresAt(now.plus(life))
                .claim("username", person.username())
                .claim("school", person.school().toString())
                .claim("roles", person.roles().stream().map(Role::name).toList());
        if (person.rosterUser() != null) {
            claims.claim("rosterUser", person.rosterUser());
        }
        String token = encoder.encode(JwtEncoderParameters.from(HEADER, claims.build()))
                .getTokenValue();
        return new Minted(token, now.plus(life));
    }
}

package org.sharedpen.dashboard.gateway.mint;

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

/** Mints a token for one relayed call. No browser ever sees one. */
@Component
public class TokenMint {
    private static final JwsHeader HEADER =
            JwsHeader.with(SignatureAlgorithm.ES256).build();

    private final JwtEncoder encoder;
    private final Duration life;

    /** The token, and when it ends. */
    public record Minted(String token, Instant expiresAt) {}

    TokenMint(SigningKey key, @Value("${sharedpen.gateway.token-life:2m}") Duration life) {
        this.life = life;
        this.encoder = new NimbusJwtEncoder(new ImmutableJWKSet<>(new JWKSet(key.pair())));
    }

    /** What the person is at this moment, for one service alone. */
    public Minted mint(Person person, String audience) {
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

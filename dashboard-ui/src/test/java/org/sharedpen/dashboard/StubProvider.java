package org.sharedpen.dashboard;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Instant;
import java.util.Date;

/** A school's OpenID Connect provider, which says of whoever comes that it is one certain person. */
final class StubProvider implements AutoCloseable {
    static final String ACCESS_TOKEN = "an-access-token-of-the-provider";

    private final HttpServer server;
    private final RSAKey key;
    private String username = "";
    private String nonce = "";

    StubProvider() {
        try {
            key = new RSAKeyGenerator(2048).keyID("provider").generate();
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (JOSEException failed) {
            throw new IllegalStateException(failed);
        }
        server.createContext(
                "/keys",
                exchange -> StubService.answer(
                        exchange, 200, "application/json", new JWKSet(key.toPublicJWK()).toString()));
        server.createContext(
                "/token",
                exchange -> StubService.answer(
                        exchange,
                        200,
                        "application/json",
                        "{\"access_token\":\"%s\",\"token_type\":\"Bearer\",\"id_token\":\"%s\"}"
                                .formatted(ACCESS_TOKEN, idToken())));
        server.start();
    }

    String[] settings(String school) {
        String prefix = "--sharedpen.session.oidc.";
        return new String[] {
            "--spring.profiles.active=local",
            prefix + "client-id=pen",
            prefix + "client-secret=secret",
            prefix + "issuer-uri=" + url(),
            prefix + "authorization-uri=" + url() + "/authorize",
            prefix + "token-uri=" + url() + "/token",
            prefix + "jwk-set-uri=" + url() + "/keys",
            prefix + "school=" + school
        };
    }

    /** The person of the next token, for the question that has this nonce. */
    void says(String who, String asked) {
        username = who;
        nonce = asked;
    }

    private String url() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    private String idToken() {
        JWTClaimsSet claims = new JWTClaimsSet.Builder()
                .issuer(url())
                .audience("pen")
                .subject("1234")
                .claim("preferred_username", username)
                .claim("nonce", nonce)
                .issueTime(Date.from(Instant.now()))
                .expirationTime(Date.from(Instant.now().plusSeconds(60)))
                .build();
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("provider").build(), claims);
        try {
            token.sign(new RSASSASigner(key));
        } catch (JOSEException failed) {
            throw new IllegalStateException(failed);
        }
        return token.serialize();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}

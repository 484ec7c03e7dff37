package org.sharedpen.infra.benchmarks;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;

/** What the dashboard does for the service: it signs who calls, and publishes the key to check that by. */
record Tokens(ECKey key, HttpServer server) implements AutoCloseable {
    static final String ROSTER_USER = "t1";

    static Tokens published() throws IOException {
        try {
            ECKey key = new ECKeyGenerator(Curve.P_256).keyID("measured").generate();
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            byte[] keys = new JWKSet(key.toPublicJWK()).toString().getBytes(StandardCharsets.UTF_8);
            server.createContext("/", exchange -> {
                exchange.getResponseHeaders().add("Content-Type", "application/json");
                exchange.sendResponseHeaders(200, keys.length);
                exchange.getResponseBody().write(keys);
                exchange.close();
            });
            server.start();
            return new Tokens(key, server);
        } catch (JOSEException failed) {
            throw new IllegalStateException(failed);
        }
    }

    String setting() {
        return "--sharedpen.session.jwks-uri=http://localhost:%d/"
                .formatted(server.getAddress().getPort());
    }

    /** A teacher's, for one minute and a half. */
    String teacherOf(UUID school, UUID account) {
        Instant now = Instant.now();
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.ES256).keyID("measured").build(),
                new JWTClaimsSet.Builder()
                        .issuer("shared-pen")
                        .audience("command-service")
                        .subject(account.toString())
                        .claim("username", "teacher")
                        .claim("school", school.toString())
                        .claim("roles", List.of("TEACHER"))
                        .claim("rosterUser", ROSTER_USER)
                        .issueTime(Date.from(now))
                        .expirationTime(Date.from(now.plus(Duration.ofSeconds(90))))
                        .build());
        try {
            token.sign(new ECDSASigner(key));
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

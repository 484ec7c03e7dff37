package org.sharedpen.query;

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
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.sharedpen.query.session.BoardPass;
import org.sharedpen.query.session.Caller;

/** Mints tokens as the dashboard does, and serves the key that they are checked by. */
public final class Tokens implements AutoCloseable {
    private final ECKey key = key();
    private final HttpServer server;

    Tokens() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        byte[] keys = new JWKSet(key.toPublicJWK()).toString().getBytes(StandardCharsets.UTF_8);
        server.createContext("/", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, keys.length);
            exchange.getResponseBody().write(keys);
            exchange.close();
        });
        server.start();
    }

    public static ECKey key() {
        try {
            return new ECKeyGenerator(Curve.P_256).keyID("1").generate();
        } catch (JOSEException failed) {
            throw new IllegalStateException(failed);
        }
    }

    String keysUrl() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/.well-known/jwks.json";
    }

    /** The claims of a good token. */
    public static JWTClaimsSet.Builder claims(Caller caller) {
        Instant now = Instant.now();
        return new JWTClaimsSet.Builder()
                .issuer("shared-pen")
                .audience("query-service")
                .subject(caller.account().toString())
                .claim("username", caller.username())
                .claim("school", caller.school().toString())
                .claim("roles", caller.roles().stream().map(Enum::name).toList())
                .claim("rosterUser", caller.rosterUser())
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(120)));
    }

    /** The claims of a second screen's token, as the dashboard makes it. */
    public static JWTClaimsSet.Builder claims(BoardPass screen) {
        Instant now = Instant.now();
        return new JWTClaimsSet.Builder()
                .issuer("shared-pen")
                .audience("query-service")
                .subject(screen.lesson().toString())
                .claim("school", screen.school().toString())
                .claim("lesson", screen.lesson().toString())
                .claim("roles", List.of("BOARD"))
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(120)));
    }

    public String mint(BoardPass screen) {
        return mint(claims(screen).build(), key);
    }

    public String mint(Caller caller) {
        return mint(claims(caller).build(), key);
    }

    public String mint(JWTClaimsSet claims) {
        return mint(claims, key);
    }

    public static String mint(JWTClaimsSet claims, ECKey key) {
        try {
            SignedJWT token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.ES256)
                            .keyID(key.getKeyID())
                            .build(),
                    claims);
            token.sign(new ECDSASigner(key));
            return token.serialize();
        } catch (JOSEException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}

package org.sharedpen.query.session;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sharedpen.query.People;
import org.sharedpen.query.QuerySide;
import org.sharedpen.query.Tokens;

class TokenTest {
    private static QuerySide side;
    private final Caller teacher = People.teacher(People.school(), "t1");

    @BeforeAll
    static void start() {
        side = QuerySide.start();
    }

    @AfterAll
    static void stop() {
        side.close();
    }

    @Test
    void a_good_one_lets_in() {
        assertThat(side.get(teacher, "/api/units/" + UUID.randomUUID()).statusCode())
                .isEqualTo(404);
    }

    @Test
    void every_other_one_is_refused_with_the_same_problem() throws Exception {
        Map<String, String> tokens = new TreeMap<>();
        Date past = Date.from(Instant.now().minusSeconds(60));
        Date soon = Date.from(Instant.now().plusSeconds(60));
        String good = side.tokens.mint(teacher);
        tokens.put("expired", side.tokens.mint(claims().expirationTime(past).build()));
        tokens.put(
                "never expiring", side.tokens.mint(claims().expirationTime(null).build()));
        tokens.put("not yet", side.tokens.mint(claims().notBeforeTime(soon).build()));
        tokens.put("another issuer", side.tokens.mint(claims().issuer("other").build()));
        tokens.put("no issuer", side.tokens.mint(claims().issuer(null).build()));
        tokens.put(
                "for the other service",
                side.tokens.mint(claims().audience("command-service").build()));
        tokens.put("for nobody", side.tokens.mint(claims().audience(List.of()).build()));
        tokens.put("no school", side.tokens.mint(claims().claim("school", null).build()));
        tokens.put(
                "a school that is none",
                side.tokens.mint(claims().claim("school", "x").build()));
        tokens.put("no account", side.tokens.mint(claims().subject(null).build()));
        tokens.put(
                "a role that is none",
                side.tokens.mint(claims().claim("roles", List.of("GOD")).build()));
        tokens.put("another key", Tokens.mint(claims().build(), Tokens.key()));
        tokens.put("no signature", new PlainJWT(claims().build()).serialize());
        tokens.put("a shared secret", withSecret(claims().build()));
        tokens.put("cut", good.substring(0, good.length() - 4));
        tokens.put("not a token", "demo");
        tokens.put("empty", "");
        String refused = send("x").body();
        tokens.forEach((what, token) -> {
            HttpResponse<String> answer = send(token);
            assertThat(answer.statusCode()).as(what).isEqualTo(401);
            assertThat(answer.body()).as(what).isEqualTo(refused).contains("\"sign-in-required\"");
            assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                    .as(what)
                    .startsWith("application/problem+json");
        });
        assertThat(side.send(HttpRequest.newBuilder(), "/api/units").body()).isEqualTo(refused);
        assertThat(side.send(HttpRequest.newBuilder(), "/api/units?access_token=" + good)
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void keys_that_cannot_be_fetched_are_trouble_of_ours() {
        try (QuerySide lonely = QuerySide.start("sharedpen.session.jwks-uri=http://127.0.0.1:1/keys")) {
            HttpResponse<String> answer = lonely.get(teacher, "/api/units");
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        }
    }

    private JWTClaimsSet.Builder claims() {
        return Tokens.claims(teacher);
    }

    private static HttpResponse<String> send(String token) {
        return side.send(HttpRequest.newBuilder().header("Authorization", "Bearer " + token), "/api/units");
    }

    private static String withSecret(JWTClaimsSet claims) throws JOSEException {
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.HS256).keyID("1").build(), claims);
        token.sign(new MACSigner(new byte[32]));
        return token.serialize();
    }
}

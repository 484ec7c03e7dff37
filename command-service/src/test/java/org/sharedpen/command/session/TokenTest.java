package org.sharedpen.command.session;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.sharedpen.command.RunningService;
import org.sharedpen.echo.EchoDoor;
import org.sharedpen.infra.database.TestDatabases;

class TokenTest {
    private static final String SCHOOL = UUID.randomUUID().toString();
    private static final Dashboard DASHBOARD = new Dashboard();
    private static RunningService service;

    @BeforeAll
    static void start() {
        service = RunningService.start(TestDatabases.fresh(), new Class<?>[] {EchoDoor.class}, DASHBOARD.setting());
    }

    @AfterAll
    static void stop() {
        service.close();
        DASHBOARD.close();
    }

    @Test
    void a_good_token_says_who_calls() throws Exception {
        HttpResponse<String> answer = get("/api/echo/me", DASHBOARD.token(SCHOOL, "TEACHER"));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"teacher\"", SCHOOL, "TEACHER");
        assertThat(answer.headers().map()).doesNotContainKey("set-cookie");
    }

    @TestFactory
    List<DynamicTest> whatever_else_is_brought_is_refused_with_one_and_the_same_problem() throws Exception {
        Map<String, @Nullable String> tokens = new LinkedHashMap<>();
        tokens.put("none", null);
        tokens.put("no token", "nonsense");
        tokens.put("empty", "");
        tokens.put("unsigned", new PlainJWT(claims().build()).serialize());
        tokens.put(
                "another key",
                Dashboard.sign(
                        claims().build(),
                        new ECKeyGenerator(Curve.P_256).keyID("one").generate()));
        tokens.put("public key as a secret", hmac());
        tokens.put("another algorithm", es384());
        tokens.put(
                "another audience",
                DASHBOARD.sign(claims().audience("query-service").build()));
        tokens.put(
                "no audience", DASHBOARD.sign(claims().audience((String) null).build()));
        tokens.put("another issuer", DASHBOARD.sign(claims().issuer("someone").build()));
        tokens.put("no issuer", DASHBOARD.sign(claims().issuer(null).build()));
        tokens.put(
                "expired",
                DASHBOARD.sign(claims().expirationTime(Date.from(Instant.now().minusSeconds(60)))
                        .build()));
        tokens.put(
                "without an end", DASHBOARD.sign(claims().expirationTime(null).build()));
        tokens.put(
                "not yet",
                DASHBOARD.sign(claims().notBeforeTime(Date.from(Instant.now().plusSeconds(60)))
                        .build()));
        tokens.put("no school", DASHBOARD.sign(claims().claim("school", null).build()));
        tokens.put(
                "a school that is no id",
                DASHBOARD.sign(claims().claim("school", "x' or 1=1").build()));
        tokens.put("no account", DASHBOARD.sign(claims().subject(null).build()));
        tokens.put("no roles", DASHBOARD.sign(claims().claim("roles", null).build()));
        tokens.put(
                "an unknown role",
                DASHBOARD.sign(claims().claim("roles", List.of("HEAD")).build()));
        tokens.put(
                "a second screen's",
                DASHBOARD.sign(claims().claim("username", null)
                        .claim("lesson", "01900000-0000-7000-8000-00000000d301")
                        .claim("roles", List.of("BOARD"))
                        .build()));
        tokens.put(
                "a second screen's with a person's name",
                DASHBOARD.sign(claims().claim("roles", List.of("BOARD")).build()));
        String good = DASHBOARD.token(SCHOOL, "TEACHER");
        tokens.put("cut", good.substring(0, good.length() - 4));
        tokens.put("payload changed", good.replaceFirst("\\.[^.]+\\.", "." + claimsOf("SCHOOL_ADMIN") + "."));
        List<DynamicTest> tests = new ArrayList<>();
        tokens.forEach((name, token) -> tests.add(DynamicTest.dynamicTest(name, () -> {
            HttpResponse<String> answer = get("/api/echo/me", token);
            assertThat(answer.statusCode()).isEqualTo(401);
            assertThat(answer.headers().firstValue("content-type")).hasValue("application/problem+json");
            assertThat(answer.body()).isEqualTo(get("/api/echo/me", null).body());
        })));
        return tests;
    }

    @Test
    void an_address_that_does_not_exist_is_hidden_from_whoever_brings_no_token() throws Exception {
        assertThat(get("/api/nothing", null).statusCode()).isEqualTo(401);
        assertThat(get("/api/nothing", DASHBOARD.token(SCHOOL, "TEACHER")).statusCode())
                .isEqualTo(404);
    }

    private static JWTClaimsSet.Builder claims() {
        return Dashboard.claims(SCHOOL, "TEACHER");
    }

    private static String claimsOf(String role) {
        return new PlainJWT(Dashboard.claims(SCHOOL, role).build()).serialize().split("\\.")[1];
    }

    private static String hmac() throws Exception {
        SignedJWT jwt = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.HS256).keyID("one").build(), claims().build());
        jwt.sign(new MACSigner(DASHBOARD.key().toPublicJWK().toString().getBytes()));
        return jwt.serialize();
    }

    private static String es384() throws Exception {
        var key = new ECKeyGenerator(Curve.P_384).keyID("one").generate();
        SignedJWT jwt = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.ES384).keyID("one").build(), claims().build());
        jwt.sign(new ECDSASigner(key));
        return jwt.serialize();
    }

    private static HttpResponse<String> get(String path, @Nullable String token) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + service.port() + path));
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}

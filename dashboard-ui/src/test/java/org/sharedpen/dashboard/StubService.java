package org.sharedpen.dashboard;

import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import tools.jackson.databind.json.JsonMapper;

/** A service behind the dashboard: trusts a token signed by the dashboard's key for its own audience, and nothing else. */
final class StubService implements AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.shared();

    static {
        System.setProperty("sun.net.httpserver.nodelay", "true"); // or every small answer waits 40 ms
    }

    private final HttpServer server;
    private final String audience;
    private final Map<String, HttpHandler> answers = new ConcurrentHashMap<>();
    private Supplier<String> dashboard = () -> "";

    StubService(String audience) {
        this.audience = audience;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/", this::handle);
        server.start();
    }

    String url() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    void trusts(Supplier<String> dashboardUrl) {
        dashboard = dashboardUrl;
    }

    /** Answers this path by the handler, which runs once the token has been judged. */
    void on(String path, HttpHandler handler) {
        answers.put(path, handler);
    }

    static void answer(HttpExchange exchange, int status, String type, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private void handle(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        if (path.startsWith("/v3/")) {
            answers.getOrDefault(path, one -> echo(one, Map.of())).handle(exchange);
            return;
        }
        Map<String, Object> claims;
        try {
            claims = judge(String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")));
        } catch (Exception notTrusted) {
            answer(exchange, 401, "application/problem+json", "{\"type\":\"stub\",\"status\":401}");
            return;
        }
        HttpHandler handler = answers.get(path);
        if (handler == null) {
            echo(exchange, claims);
        } else {
            handler.handle(exchange);
        }
    }

    private Map<String, Object> judge(String authorization) throws Exception {
        SignedJWT token = SignedJWT.parse(authorization.substring("Bearer ".length()));
        JWKSet keys = JWKSet.load(
                URI.create(dashboard.get() + "/.well-known/jwks.json").toURL());
        ECDSAVerifier key = new ECDSAVerifier(
                keys.getKeyByKeyId(token.getHeader().getKeyID()).toECKey());
        JWTClaimsSet claims = token.getJWTClaimsSet();
        if (!token.verify(key)
                || !List.of(audience).equals(claims.getAudience())
                || !"shared-pen".equals(claims.getIssuer())
                || claims.getExpirationTime().toInstant().isBefore(Instant.now())) {
            throw new IllegalArgumentException("not trusted");
        }
        return claims.toJSONObject();
    }

    private void echo(HttpExchange exchange, Map<String, Object> claims) throws IOException {
        Map<String, Object> seen = new LinkedHashMap<>();
        seen.put("service", audience);
        seen.put("method", exchange.getRequestMethod());
        seen.put("uri", exchange.getRequestURI().toString());
        seen.put("headers", exchange.getRequestHeaders());
        seen.put("claims", claims);
        try (InputStream body = exchange.getRequestBody()) {
            seen.put("bytes", body.transferTo(OutputStream.nullOutputStream()));
        }
        answer(exchange, 200, "application/json", JSON.writeValueAsString(seen));
    }

    @Override
    public void close() {
        server.stop(0);
    }
}

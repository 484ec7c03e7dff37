package org.sharedpen.dashboard;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.Supplier;
import org.assertj.core.api.Assertions;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A browser with its cookies, or a script with its token. Sends the proof against foreign sites unless told otherwise. */
final class Browser {
    static final String PASSWORD = "three plain words";

    private final Supplier<String> url;
    final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .version(HttpClient.Version.HTTP_1_1)
            .build();
    private @Nullable String token;
    private boolean proof = true;

    Browser(Supplier<String> url) {
        this.url = url;
    }

    /** What came back. */
    record Answer(HttpResponse<String> response) {
        int status() {
            return response.statusCode();
        }

        String body() {
            return response.body();
        }

        JsonNode json() {
            return JsonMapper.shared().readTree(response.body());
        }

        String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        Answer is(int status) {
            Assertions.assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
            return this;
        }

        /** A problem document of this type, and nothing like a redirect. */
        Answer isProblem(int status, String type) {
            is(status);
            Assertions.assertThat(header("Content-Type")).startsWith("application/problem+json");
            Assertions.assertThat(json().path("type").asString()).isEqualTo(type);
            Assertions.assertThat(json().path("status").asInt()).isEqualTo(status);
            Assertions.assertThat(json().path("detail").asString()).isNotBlank();
            Assertions.assertThat(header("Location")).isEmpty();
            return this;
        }
    }

    Browser as(String bearer) {
        token = bearer;
        return this;
    }

    Browser withoutProof() {
        proof = false;
        return this;
    }

    Browser signsIn(String username, String password) {
        Answer answer = signIn(username, password);
        Assertions.assertThat(answer.status()).isEqualTo(302);
        Assertions.assertThat(answer.header("Location")).doesNotContain("/login");
        return this;
    }

    Answer signIn(String username, String password) {
        get("/login").is(200);
        String form = "username=" + encoded(username) + "&password=" + encoded(password);
        return send(request("/login", "POST", BodyPublishers.ofString(form))
                .header("Content-Type", "application/x-www-form-urlencoded"));
    }

    Answer get(String path) {
        return send(request(path, "GET", BodyPublishers.noBody()));
    }

    Answer post(String path, String json) {
        return write("POST", path, json);
    }

    Answer put(String path, String json) {
        return write("PUT", path, json);
    }

    Answer patch(String path, String json) {
        return write("PATCH", path, json);
    }

    Answer delete(String path) {
        return send(request(path, "DELETE", BodyPublishers.noBody()));
    }

    Answer write(String method, String path, String json) {
        return send(request(path, method, BodyPublishers.ofString(json)).header("Content-Type", "application/json"));
    }

    HttpRequest.Builder request(String path, String method, BodyPublisher body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url.get() + path))
                .timeout(Duration.ofSeconds(30))
                .method(method, body);
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        String known = cookie("XSRF-TOKEN");
        if (proof && known != null && !method.equals("GET")) {
            request.header("X-XSRF-TOKEN", known);
        }
        return request;
    }

    Answer send(HttpRequest.Builder request) {
        try {
            return new Answer(client.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    @Nullable
    String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse(null);
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}

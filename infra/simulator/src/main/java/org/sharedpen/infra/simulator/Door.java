package org.sharedpen.infra.simulator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The public HTTP door, used as a browser uses it: sign-in by form, a session, a CSRF header. */
public final class Door {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int TAKEN = 409;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final URI base;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    private Door(URI base) {
        this.base = base;
    }

    /** Signs in with a local account. */
    public static Door signIn(URI base, String username, String password) {
        Door door = new Door(base);
        door.ask(door.request("/login").GET());
        String form = Map.of("username", username, "password", password).entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        HttpResponse<String> answer = door.ask(door.write("/login")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
        String location = answer.headers().firstValue("Location").orElse("");
        if (answer.statusCode() != 302 || location.contains("error")) {
            throw new IllegalStateException("Nobody can sign in as " + username + ": status " + answer.statusCode());
        }
        door.ask(door.request("/login").GET());
        return door;
    }

    /** Signs in with a one-time password, and chooses another with it. */
    public static Door signInFirst(URI base, String username, String oneTime, String password) {
        Door first = signIn(base, username, oneTime);
        Answer changed = first.send("PUT", "/api/me/password", Map.of("current", oneTime, "new", password));
        if (changed.status() / 100 != 2) {
            throw new IllegalStateException("The password cannot be changed: " + changed);
        }
        return signIn(base, username, password);
    }

    /** Makes a school as its operator; answers the one-time password of its first administrator. */
    public static String openSchool(URI base, String operatorToken, String name, String adminUsername) {
        return tryToOpenSchool(base, operatorToken, name, adminUsername)
                .orElseThrow(() -> new IllegalStateException("There is an account called " + adminUsername));
    }

    /** The same; empty where there is an account of that name already. */
    static Optional<String> tryToOpenSchool(URI base, String operatorToken, String name, String adminUsername) {
        Door nobody = new Door(base);
        HttpResponse<String> answer = nobody.ask(nobody.request("/api/schools")
                .header("Authorization", "Bearer " + operatorToken)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(
                        JSON.writeValueAsString(Map.of("name", name, "adminUsername", adminUsername)))));
        return answer.statusCode() == TAKEN
                ? Optional.empty()
                : Optional.of(
                        expect(answer, "/api/schools").path("oneTimePassword").asString());
    }

    /** Reads; an answer that is not 200 is an error. */
    public JsonNode get(String path) {
        return expect(ask(request(path).GET()), path);
    }

    /** Writes JSON; an answer that is not 2xx is an error. */
    public JsonNode post(String path, Object body) {
        return expect(
                ask(write(path)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(JSON.writeValueAsString(body)))),
                path);
    }

    /** Sends any request and takes whatever comes back. */
    public Answer send(String method, String path, @Nullable Object body) {
        HttpRequest.Builder request = method.equals("GET") ? request(path) : write(path);
        HttpRequest.BodyPublisher content =
                body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(JSON.writeValueAsString(body));
        HttpResponse<String> answer =
                ask(request.header("Content-Type", "application/json").method(method, content));
        return new Answer(answer.statusCode(), answer.body());
    }

    /** What a door said. */
    public record Answer(int status, String body) {
        JsonNode json() {
            return JSON.readTree(body);
        }
    }

    /** Sends one file as a browser's form does. */
    public JsonNode upload(String path, String fileName, byte[] content) {
        String boundary = UUID.randomUUID().toString();
        byte[] head = ("--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + fileName
                        + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8);
        byte[] tail = ("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8);
        return expect(
                ask(write(path)
                        .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                        .POST(BodyPublishers.concat(
                                BodyPublishers.ofByteArray(head),
                                BodyPublishers.ofByteArray(content),
                                BodyPublishers.ofByteArray(tail)))),
                path);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(base.resolve(path)).timeout(PATIENCE);
    }

    private HttpRequest.Builder write(String path) {
        String token = cookies.getCookieStore().get(base).stream()
                .filter(cookie -> cookie.getName().equals("XSRF-TOKEN"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No CSRF cookie was set"));
        return request(path).header("X-XSRF-TOKEN", token);
    }

    private HttpResponse<String> ask(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static JsonNode expect(HttpResponse<String> answer, String path) {
        if (answer.statusCode() / 100 != 2) {
            throw new IllegalStateException(path + " answered " + answer.statusCode() + ": " + answer.body());
        }
        return JSON.readTree(answer.body());
    }
}

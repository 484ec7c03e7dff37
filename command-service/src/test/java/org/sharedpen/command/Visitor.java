package org.sharedpen.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Someone with a token, at the doors of a running service. */
public record Visitor(int port, String token) {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** An answer: its status and its JSON. */
    public record Answer(int status, String body) {
        public JsonNode json() {
            return JSON.readTree(body);
        }

        public JsonNode at(String pointer) {
            return json().at(pointer);
        }

        public String text(String pointer) {
            return at(pointer).asString();
        }
    }

    public Answer gets(String path) {
        return sends("GET", path, "application/json", BodyPublishers.noBody());
    }

    public Answer posts(String path, Object body) {
        return sends("POST", path, "application/json", BodyPublishers.ofByteArray(bytes(body)));
    }

    public Answer patches(String path, Object body) {
        return sends("PATCH", path, "application/json", BodyPublishers.ofByteArray(bytes(body)));
    }

    /** A form: each part by its name, the one called {@code file} as a file. */
    public Answer uploads(String path, Map<String, byte[]> parts) {
        StringBuilder form = new StringBuilder();
        parts.forEach((name, value) -> form.append("--cut\r\nContent-Disposition: form-data; name=\"")
                .append(name)
                .append(name.equals("file") ? "\"; filename=\"f\"" : "\"")
                .append("\r\n\r\n")
                .append(new String(value, StandardCharsets.ISO_8859_1))
                .append("\r\n"));
        form.append("--cut--\r\n");
        return sends(
                "POST",
                path,
                "multipart/form-data; boundary=cut",
                BodyPublishers.ofByteArray(form.toString().getBytes(StandardCharsets.ISO_8859_1)));
    }

    private static byte[] bytes(Object body) {
        if (body instanceof byte[] bytes) {
            return bytes;
        }
        return body instanceof String text ? text.getBytes(StandardCharsets.UTF_8) : JSON.writeValueAsBytes(body);
    }

    private Answer sends(String method, String path, String type, BodyPublisher body) {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(Duration.ofSeconds(30))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", type)
                .method(method, body)
                .build();
        try {
            HttpResponse<String> response = HTTP.send(request, BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.body());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}

package org.sharedpen.dashboard.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.sharedpen.dashboard.gateway.StubAnswers;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The pages of the sample school over real HTTP; started once, for all tests that only look. */
public final class Pages {

    private static final ConfigurableApplicationContext RUNNING = new SpringApplicationBuilder(StubDashboard.class)
            .properties(StubDashboard.SETTINGS)
            .run("--server.port=0", "--spring.main.banner-mode=off");
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private Pages() {}

    /** A page as it came. */
    public record Page(int status, String html, HttpResponse<String> response) {

        /** The words of the page as a reader meets them: no tags, no runs of space. */
        public String text() {
            return html.replaceAll("(?s)<(script|head)\\b.*?</\\1>", "")
                    .replaceAll("<[^>]+>", " ")
                    .replace("&amp;", "&")
                    .replace("&#39;", "'")
                    .replaceAll("[\\s\\u00a0]+", " ")
                    .strip();
        }

        public String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }
    }

    public static Page get(String path) {
        return send(HttpRequest.newBuilder(), path);
    }

    public static Page post(String path, String form) {
        return send(
                HttpRequest.newBuilder()
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form)),
                path);
    }

    public static Page send(HttpRequest.Builder request, String path) {
        return send(request.uri(URI.create(address() + path))
                .header("Accept", "text/html,*/*;q=0.8")
                .build());
    }

    public static StubAnswers answers() {
        return RUNNING.getBean(StubAnswers.class);
    }

    private static String address() {
        return "http://localhost:" + RUNNING.getEnvironment().getProperty("local.server.port");
    }

    private static Page send(HttpRequest request) {
        try {
            HttpResponse<String> response = CLIENT.send(request, BodyHandlers.ofString());
            return new Page(response.statusCode(), response.body(), response);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}

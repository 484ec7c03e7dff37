package org.sharedpen.dashboard.gateway;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.sharedpen.dashboard.gateway.mint.TokenMint;
import org.sharedpen.dashboard.problem.Problem;
import org.sharedpen.dashboard.problem.Refusal;
import org.sharedpen.dashboard.session.account.Person;
import org.sharedpen.dashboard.session.account.PersonAuthentication;
import org.springframework.http.HttpMethod;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** Asks the services for the person of this request, with a token minted for them. */
@Component
class RelayedAnswers implements Answers {
    private static final String JSON = "application/json";
    private static final Duration LONGEST = Duration.ofSeconds(5);

    private final Services services;
    private final TokenMint mint;
    private final Connections connections;
    private final JsonMapper json;

    RelayedAnswers(Services services, TokenMint mint, Connections connections, JsonMapper json) {
        this.services = services;
        this.mint = mint;
        this.connections = connections;
        this.json = json;
    }

    @Override
    public JsonNode get(String path) {
        return answer(HttpMethod.GET, path, BodyPublishers.noBody(), JSON, LONGEST);
    }

    @Override
    public JsonNode send(HttpMethod method, String path, JsonNode body) {
        return answer(method, path, BodyPublishers.ofByteArray(json.writeValueAsBytes(body)), JSON, LONGEST);
    }

    /** The answer to a read of somebody else than whose request is being served, or of what they are in some roles alone. */
    JsonNode get(Person person, String path) {
        return answer(person, HttpMethod.GET, path, BodyPublishers.noBody(), JSON, LONGEST);
    }

    JsonNode answer(HttpMethod method, String path, BodyPublisher body, String type, Duration longest) {
        if (!(SecurityContextHolder.getContext().getAuthentication() instanceof PersonAuthentication who)) {
            throw notAnswered(Refusal.SIGN_IN_REQUIRED);
        }
        return answer(who.person(), method, path, body, type, longest);
    }

    private JsonNode answer(
            Person person, HttpMethod method, String path, BodyPublisher body, String type, Duration longest) {
        URI wanted = URI.create(path);
        Service service = services.answering(method.name(), wanted.getPath());
        HttpRequest request = HttpRequest.newBuilder(URI.create(service.url() + path))
                .timeout(longest)
                .method(method.name(), body)
                .header("Accept", JSON)
                .header("Content-Type", type)
                .header(
                        "Authorization",
                        "Bearer " + mint.mint(person, service.audience()).token())
                .build();
        try {
            return read(connections.client().send(request, BodyHandlers.ofByteArray()));
        } catch (IOException | JacksonException unreachable) {
            throw notAnswered(Refusal.UNAVAILABLE);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw notAnswered(Refusal.UNAVAILABLE);
        }
    }

    private JsonNode read(HttpResponse<byte[]> answer) {
        if (answer.statusCode() == 401) {
            throw notAnswered(Refusal.UNAVAILABLE); // our token, not the person's
        }
        JsonNode read = answer.body().length == 0 ? MissingNode.getInstance() : json.readTree(answer.body());
        if (answer.statusCode() >= 300) {
            throw new NotAnswered(answer.statusCode(), read);
        }
        return read;
    }

    private NotAnswered notAnswered(Refusal why) {
        return new NotAnswered(why.status(), json.valueToTree(Problem.of(why)));
    }
}

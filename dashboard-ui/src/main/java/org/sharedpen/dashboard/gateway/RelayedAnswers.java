package org.sharedpen.dashboard.gateway;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.sharedpen.dashboard.gateway.mint.TokenMint;
import org.sharedpen.dashboard.problem.Problem;
import org.sharedpen.dashboard.problem.Refusal;
import org.sharedpen.dashboard.session.account.Person;
import org.sharedpen.dashboard.session.account.PersonAuthentication;
import org.springframework.http.HttpMethod;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** Asks the services for the person of this request, with a token minted for them. */
@Component
class RelayedAnswers implements Answers {
    private static final String READS = RelayedAnswers.class.getName();
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
        Reads reads = reads();
        CompletableFuture<HttpResponse<byte[]>> underWay = reads.underWay.remove(path);
        JsonNode answer = underWay == null
                ? answer(HttpMethod.GET, path, BodyPublishers.noBody(), JSON, LONGEST)
                : await(underWay);
        reads.show(answer.path("asOf").path("position"));
        return answer;
    }

    @Override
    public void ahead(String... paths) {
        Person person = who();
        for (String path : paths) {
            reads().underWay
                    .put(path, sent(request(person, HttpMethod.GET, path, BodyPublishers.noBody(), JSON, LONGEST)));
        }
    }

    @Override
    public Optional<AsOf> shown() {
        return Optional.ofNullable(reads().shown);
    }

    /** What this request has said it will want, and how much of the log all of it shows that it has got. */
    private static final class Reads {
        private final Map<String, CompletableFuture<HttpResponse<byte[]>>> underWay = new HashMap<>();
        private @Nullable AsOf shown;

        private void show(JsonNode position) {
            if (position.isString()) {
                AsOf asOf = new AsOf(position.asString());
                shown = shown == null || asOf.compareTo(shown) < 0 ? asOf : shown;
            }
        }
    }

    private static Reads reads() {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (request != null && request.getAttribute(READS, RequestAttributes.SCOPE_REQUEST) instanceof Reads known) {
            return known;
        }
        Reads none = new Reads();
        if (request != null) {
            request.setAttribute(READS, none, RequestAttributes.SCOPE_REQUEST);
        }
        return none;
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
        return answer(who(), method, path, body, type, longest);
    }

    private Person who() {
        if (SecurityContextHolder.getContext().getAuthentication() instanceof PersonAuthentication known) {
            return known.person();
        }
        throw notAnswered(Refusal.SIGN_IN_REQUIRED);
    }

    private JsonNode answer(
            Person person, HttpMethod method, String path, BodyPublisher body, String type, Duration longest) {
        return await(sent(request(person, method, path, body, type, longest)));
    }

    private CompletableFuture<HttpResponse<byte[]>> sent(HttpRequest request) {
        CompletableFuture<HttpResponse<byte[]>> sent =
                connections.client().sendAsync(request, BodyHandlers.ofByteArray());
        long longest = request.timeout().orElse(LONGEST).toMillis(); // the client's own ends with the headers
        return sent.copy()
                .orTimeout(longest, TimeUnit.MILLISECONDS)
                .whenComplete((answer, failed) -> sent.cancel(true));
    }

    private JsonNode await(CompletableFuture<HttpResponse<byte[]>> underWay) {
        try {
            return read(underWay.get());
        } catch (ExecutionException | JacksonException unreachable) {
            throw notAnswered(Refusal.UNAVAILABLE);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw notAnswered(Refusal.UNAVAILABLE);
        }
    }

    private HttpRequest request(
            Person person, HttpMethod method, String path, BodyPublisher body, String type, Duration longest) {
        URI wanted = URI.create(path);
        Service service = services.answering(method.name(), wanted.getPath());
        return HttpRequest.newBuilder(URI.create(service.url() + path))
                .timeout(longest)
                .method(method.name(), body)
                .header("Accept", JSON)
                .header("Content-Type", type)
                .header(
                        "Authorization",
                        "Bearer " + mint.mint(person, service.audience()).token())
                .build();
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

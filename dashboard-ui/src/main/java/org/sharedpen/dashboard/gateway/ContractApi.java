package org.sharedpen.dashboard.gateway;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springdoc.webmvc.api.OpenApiWebMvcResource;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole contract in one document: ours, and those of the two services as far as they answer. */
@Hidden
@RestController
class ContractApi {
    private static final String PATH = "/v3/api-docs";

    private final OpenApiWebMvcResource own;
    private final Services services;
    private final Connections connections;
    private final JsonMapper json;

    ContractApi(OpenApiWebMvcResource own, Services services, Connections connections, JsonMapper json) {
        this.own = own;
        this.services = services;
        this.connections = connections;
        this.json = json;
    }

    @GetMapping(path = PATH, produces = MediaType.APPLICATION_JSON_VALUE)
    JsonNode contract(HttpServletRequest request) throws IOException {
        Contract contract = new Contract(json.readTree(own.openapiJson(request, PATH, Locale.ENGLISH)));
        for (Service service : services.all()) {
            JsonNode theirs = ask(service);
            if (theirs == null) {
                contract.without(service.audience());
            } else {
                contract.add(service.audience(), theirs);
            }
        }
        ContractTerms.addTo(contract.document(), json);
        return contract.document();
    }

    private @Nullable JsonNode ask(Service service) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(service.url() + PATH))
                .timeout(Duration.ofSeconds(5))
                .build();
        try {
            HttpResponse<byte[]> answer = connections.client().send(request, BodyHandlers.ofByteArray());
            return answer.statusCode() == 200 ? json.readTree(answer.body()) : null;
        } catch (IOException | JacksonException unreachable) {
            return null;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return null;
        }
    }
}

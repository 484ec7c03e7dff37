package org.sharedpen.dashboard.gateway;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Answers from a map of addresses, so that pages can be looked at and tested without any service. */
public class StubAnswers implements Answers {

    public static final JsonMapper JSON = JsonMapper.shared();

    /** A write that a page sent. */
    public record Sent(HttpMethod method, String path, JsonNode body) {}

    private record Problem(int status, String type, String detail, List<Map<String, String>> errors) {}

    private final Map<String, Object> answers = new LinkedHashMap<>();
    private final List<Sent> sent = new ArrayList<>();
    private final List<String> asked = new ArrayList<>();

    public StubAnswers answer(String path, Object answer) {
        answers.put(path, answer);
        return this;
    }

    public StubAnswers refuse(String path, int status, String type, String detail) {
        answers.put(path, new Problem(status, type, detail, List.of()));
        return this;
    }

    /** A refusal of one field. */
    public void refuseField(String path, String pointer, String detail) {
        List<Map<String, String>> errors = List.of(Map.of("pointer", pointer, "detail", detail));
        answers.put(path, new Problem(400, "invalid-request", detail, errors));
    }

    public void forget(String path) {
        answers.remove(path);
    }

    public List<Sent> sent() {
        return sent;
    }

    /** The addresses that pages asked for. */
    public List<String> asked() {
        return asked;
    }

    @Override
    public JsonNode get(String path) {
        asked.add(path);
        Object answer = answers.get(path);
        Object plain = answer == null ? answers.get(path.replaceFirst("\\?after=.*", "")) : answer;
        return answered(plain == null ? new Problem(404, "not-found", "There is nothing here.", List.of()) : plain);
    }

    @Override
    public JsonNode send(HttpMethod method, String path, JsonNode body) {
        sent.add(new Sent(method, path, body));
        Object answer = answers.get(method + " " + path);
        return answered(answer == null ? Map.of("position", "p7") : answer);
    }

    private static JsonNode answered(Object answer) {
        if (answer instanceof Problem problem) {
            throw new NotAnswered(problem.status(), JSON.valueToTree(problem));
        }
        return JSON.valueToTree(answer);
    }
}

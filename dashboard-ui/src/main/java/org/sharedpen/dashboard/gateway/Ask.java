package org.sharedpen.dashboard.gateway;

import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads answers into the shapes that a page knows; fields it does not know are passed over. */
@Component
public class Ask {

    private static final JsonMapper SHAPES = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private final Answers answers;

    public Ask(Answers answers) {
        this.answers = answers;
    }

    /** An answer in a shape. */
    public static <T> T read(JsonNode answer, Class<T> shape) {
        return SHAPES.treeToValue(answer, shape);
    }

    /** Says which reads come next, so that none waits for another. */
    public void ahead(String... paths) {
        answers.ahead(paths);
    }

    /** Waits until the services show what a reader has just written, by the position that a page was sent on with. */
    public void await(String path, @Nullable String after) {
        String query = Awaited.query(after);
        if (!query.isEmpty()) {
            answers.get(path + query);
        }
    }

    /** The position up to which everything shows the log that this request has read, if any of it says so. */
    public @Nullable String shown() {
        return answers.shown().map(AsOf::position).orElse(null);
    }

    public <T> T one(String path, Class<T> shape) {
        return read(answers.get(path), shape);
    }

    public <T> List<T> many(String path, Class<T> shape) {
        JsonNode answer = answers.get(path);
        return StreamSupport.stream(answer.spliterator(), false)
                .map(each -> read(each, shape))
                .toList();
    }

    /** What a write answers. */
    public JsonNode send(HttpMethod method, String path, Object body) {
        return answers.send(method, path, SHAPES.valueToTree(body));
    }

    /** Empty where the resource is not there or not this reader's: for what a page can do without. */
    public <T> Optional<T> maybe(String path, Class<T> shape) {
        try {
            return Optional.of(one(path, shape));
        } catch (NotAnswered refused) {
            if (refused.status() == 404 || refused.status() == 403) {
                return Optional.empty();
            }
            throw refused;
        }
    }
}

package org.sharedpen.command.lesson.door;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sharedpen.command.lesson.transcript.Speakers;
import org.sharedpen.command.problem.PlainText;
import org.sharedpen.command.problem.Problem;
import org.sharedpen.events.Originator;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads who the speakers of a transcript are. */
final class SpeakersReader {
    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private SpeakersReader() {}

    static Speakers read(String json) {
        JsonNode named = tree(json);
        JsonFields fields = JsonFields.of(named);
        Map<String, Originator> speakers = new LinkedHashMap<>();
        for (String name : named.propertyNames()) {
            if (!PlainText.isPlain(name)) {
                throw Problem.invalid("/speakers", "A name holds a character that is none.")
                        .refused();
            }
            speakers.put(name, Originators.read(fields, name));
        }
        List<Problem.Fault> faults = fields.faults().stream()
                .map(fault -> new Problem.Fault("/speakers" + fault.pointer(), fault.detail()))
                .toList();
        if (!faults.isEmpty()) {
            throw Problem.invalid(faults).refused();
        }
        return new Speakers(speakers);
    }

    private static JsonNode tree(String json) {
        try {
            return STRICT.readTree(json);
        } catch (JacksonException unreadable) {
            throw Problem.invalid("/speakers", "This is not JSON as it is wanted here.")
                    .refused();
        }
    }
}

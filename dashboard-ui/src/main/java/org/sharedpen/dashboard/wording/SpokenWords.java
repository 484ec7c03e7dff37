package org.sharedpen.dashboard.wording;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The messages that scripts speak with; they stand in the page, for there may be no network when they are wanted. */
@Component("spokenWords")
public class SpokenWords {

    /** Those whose keys begin so, each under its key, as JSON that is safe between tags; where something is to be put in stands {@code {0}}. */
    public String json(String... beginnings) {
        ResourceBundle messages = ResourceBundle.getBundle("messages", Locale.UK);
        Map<String, String> words = new TreeMap<>();
        messages.keySet().stream()
                .filter(key -> Stream.of(beginnings).anyMatch(key::startsWith))
                .forEach(key -> words.put(key, messages.getString(key)));
        return JsonMapper.shared().writeValueAsString(words).replace("<", "\\u003c");
    }
}

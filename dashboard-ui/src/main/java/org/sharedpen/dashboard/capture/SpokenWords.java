package org.sharedpen.dashboard.capture;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The messages that scripts speak with; they stand in the page, for there may be no network when they are wanted. */
@Component
class SpokenWords {
    private static final List<String> FAMILIES =
            List.of("capture.", "board.", "key.", "segment.", "craftFocus.", "examination.");

    /** As JSON that is safe between tags. */
    String json() {
        ResourceBundle messages = ResourceBundle.getBundle("messages", Locale.UK);
        Map<String, String> words = new TreeMap<>();
        messages.keySet().stream()
                .filter(key -> FAMILIES.stream().anyMatch(key::startsWith))
                .forEach(key -> words.put(key, messages.getString(key)));
        return JsonMapper.shared().writeValueAsString(words).replace("<", "\\u003c");
    }
}

package org.sharedpen.dashboard.nextlesson;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.util.MultiValueMap;

/** What the teacher plans for the next lesson, beside what was advised when the page was read. */
record ChoiceForm(String lessonId, String level, String advice, String advisedLevel, String reason, boolean own) {

    static final ChoiceForm BLANK = new ChoiceForm("", "", "", "", "", false);

    static ChoiceForm of(MultiValueMap<String, String> fields) {
        return new ChoiceForm(
                first(fields, "lessonId"),
                first(fields, "plannedLevel"),
                first(fields, "advice"),
                first(fields, "advisedLevel"),
                first(fields, "reason").strip(),
                fields.containsKey("own"));
    }

    /** A choice of one's own is kept with its reason, or it says nothing to whoever reads it later. */
    boolean lacksReason() {
        return own && reason.isEmpty();
    }

    Map<String, Object> asBody() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("plannedLevel", number(level));
        body.put("advice", advice);
        if (!advisedLevel.isEmpty()) {
            body.put("advisedLevel", number(advisedLevel));
        }
        if (!reason.isEmpty()) {
            body.put("reason", reason);
        }
        return body;
    }

    private static Object number(String text) {
        return text.matches("[0-9]") ? (Object) Integer.valueOf(text) : text;
    }

    private static String first(MultiValueMap<String, String> fields, String name) {
        String value = fields.getFirst(name);
        return value == null ? "" : value;
    }
}

package org.sharedpen.dashboard.plan;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.util.MultiValueMap;

/**
 * A new plan for a lesson. It brings along the plan that it was made from, so that only what this teacher changed is
 * changed, whatever a colleague changed meanwhile.
 */
record ReplanForm(LessonEntry was, LessonEntry wanted, String reason) {

    static ReplanForm of(LessonEntry now) {
        return new ReplanForm(now, now, "");
    }

    static ReplanForm of(MultiValueMap<String, String> fields) {
        return new ReplanForm(
                LessonEntry.of(fields, 0),
                LessonEntry.of(fields, 1),
                LessonEntry.at(fields, "reason", 0).strip());
    }

    Map<String, Object> asBody() {
        Map<String, Object> body = new LinkedHashMap<>(wanted.changedFrom(was));
        if (!reason.isEmpty()) {
            body.put("reason", reason);
        }
        return body;
    }

    /** Whether the plan is so already: the form comes a second time, or a colleague wanted the same. */
    boolean isDone(LessonEntry now) {
        Map<String, Object> changes = wanted.changedFrom(was);
        Map<String, Object> missing = wanted.changedFrom(now);
        return !changes.isEmpty() && changes.keySet().stream().noneMatch(missing::containsKey);
    }
}

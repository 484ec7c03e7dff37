package org.sharedpen.infra.simulator;

import java.util.List;
import java.util.Map;

/** Originators, as the interface takes them. */
final class Who {
    static final Map<String, Object> TEACHER = Map.of("kind", "TEACHER");
    static final Map<String, Object> CLASS = Map.of("kind", "CLASS");
    static final Map<String, Object> SOMEONE = Map.of("kind", "SOMEONE");

    private Who() {}

    static Map<String, Object> pupil(String id) {
        return Map.of("kind", "PUPIL", "pupilIds", List.of(id));
    }

    static Map<String, Object> pair(List<String> ids) {
        return Map.of("kind", "PAIR", "pupilIds", ids);
    }

    /** The pupils that an originator names. */
    static List<String> named(Object originator) {
        Object ids = ((Map<?, ?>) originator).get("pupilIds");
        return ids instanceof List<?> list ? list.stream().map(Object::toString).toList() : List.of();
    }

    static boolean isPupils(Object originator) {
        Object kind = ((Map<?, ?>) originator).get("kind");
        return !"TEACHER".equals(kind) && !"SOURCE".equals(kind);
    }
}

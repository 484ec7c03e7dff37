package org.sharedpen.infra.simulator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.sharedpen.infra.simulator.LessonTruth.Part;

/** Counts a played lesson from the plain list of its actions: a second reading of the definitions, without events or tables. */
final class Counted {
    private static final Set<Object> PUPILS_SETTLE = Set.of("VOTE", "CONSENSUS", "PUPIL");
    private final List<Map<String, Object>> actions = new ArrayList<>();
    private final Map<Object, Object> originators = new HashMap<>();
    private final Map<String, Integer> hearings = new TreeMap<>();

    Counted(PlayedLesson lesson) {
        List<Map<String, Object>> all = new ArrayList<>(lesson.actions());
        all.addAll(lesson.second());
        all.addAll(lesson.later());
        Set<Object> undone = new HashSet<>();
        all.forEach(action -> {
            if ("void-action".equals(action.get("type"))) {
                undone.add(action.get("targetActionId"));
            }
        });
        all.stream().filter(action -> !undone.contains(action.get("actionId"))).forEach(actions::add);
        of("offer-contribution")
                .forEach(offer -> originators.put(Objects.requireNonNull(offer.get("contributionId")), who(offer)));
        of("correct-attribution")
                .forEach(right -> originators.put(Objects.requireNonNull(right.get("contributionId")), who(right)));
        hear();
    }

    List<Map<String, Object>> of(String type) {
        return actions.stream()
                .filter(action -> type.equals(action.get("type")))
                .toList();
    }

    Map<String, Integer> hearings() {
        return hearings;
    }

    Part offers() {
        Part offers = new Part(0, 0);
        for (Object originator : originators.values()) {
            offers = offers.and(Who.isPupils(originator));
        }
        return offers;
    }

    Part reasons() {
        Part reasons = new Part(0, 0);
        for (Map<String, Object> reason : of("give-reason")) {
            reasons = reasons.and(Who.isPupils(who(reason)));
        }
        for (Map<?, ?> narration : narrations()) {
            reasons = reasons.and(Who.isPupils(who(narration)));
        }
        return reasons;
    }

    Part criteria() {
        Part criteria = new Part(0, 0);
        for (Map<String, Object> criterion : of("state-criterion")) {
            criteria = criteria.and(Who.isPupils(who(criterion)));
        }
        return criteria;
    }

    Part decisions() {
        Part decisions = new Part(0, 0);
        for (Map<String, Object> settled : of("settle-choice")) {
            decisions = decisions.and(PUPILS_SETTLE.contains(settled.get("settledBy")));
        }
        for (Map<String, Object> closed : reworked()) {
            decisions = decisions.and(PUPILS_SETTLE.contains(closed.get("settledBy")));
        }
        return decisions;
    }

    /** Settled choices of which a criterion was stated before. */
    int criteriaFirst() {
        Set<Object> stated = new HashSet<>();
        int first = 0;
        for (Map<String, Object> action : actions) {
            if ("state-criterion".equals(action.get("type"))) {
                stated.add(action.get("choiceId"));
            }
            first += "settle-choice".equals(action.get("type")) && stated.contains(action.get("choiceId")) ? 1 : 0;
        }
        return first;
    }

    List<Map<String, Object>> reworked() {
        return of("close-examination").stream()
                .filter(closed -> "REWORKED".equals(closed.get("outcome")))
                .toList();
    }

    List<Map<?, ?>> narrations() {
        List<Map<?, ?>> narrations = new ArrayList<>();
        of("revise-line").forEach(revision -> {
            if (revision.get("narration") instanceof Map<?, ?> narration) {
                narrations.add(narration);
            }
        });
        return narrations;
    }

    private static Object who(Map<?, ?> said) {
        return Objects.requireNonNull(said.get("originator"));
    }

    private void hear() {
        originators.values().forEach(originator -> hear(originator, List.of()));
        of("state-criterion").forEach(criterion -> hear(who(criterion), List.of()));
        of("give-reason").forEach(reason -> {
            Object about = originators.get(reason.getOrDefault("contributionId", ""));
            hear(who(reason), about == null ? List.of() : Who.named(about));
        });
        narrations().forEach(narration -> hear(who(narration), List.of()));
    }

    /** A reason for one's own contribution adds no hearing. */
    private void hear(Object originator, List<String> own) {
        Who.named(originator).stream()
                .filter(pupil -> !own.contains(pupil))
                .forEach(pupil -> hearings.merge(pupil, 1, Integer::sum));
    }
}

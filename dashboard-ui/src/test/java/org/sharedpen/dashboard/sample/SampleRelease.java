package org.sharedpen.dashboard.sample;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What is advised for the next lesson of the sample units, and how units of the school compare. */
final class SampleRelease {

    private SampleRelease() {}

    /** A step up, on three facts, after one lesson in which the teacher chose otherwise. */
    static Map<String, Object> stepUp() {
        Map<String, Object> answer = new HashMap<>(little());
        answer.put("advice", "STEP_UP");
        answer.put("level", 3);
        answer.put(
                "facts",
                List.of(
                        fact("In the last two lessons 62 % and 69 % of the new words were the pupils’.", 1),
                        fact("Pupils settled 5 of the last 6 decisions.", 1),
                        fact("7 of 12 sampled pieces used what their writers had meant to use.", 0)));
        answer.put(
                "decision",
                Map.of(
                        "decisionId",
                        SampleDecisions.PLUMMETED,
                        "lessonId",
                        SampleUnit.lesson(1),
                        "quote",
                        "We chose “plummeted” because it shows speed."));
        answer.put("caseAgainst", "Four pupils have not been heard in the last three lessons.");
        answer.put("plannedLevel", 2);
        answer.put(
                "last",
                Map.of(
                        "lessonId",
                        SampleUnit.lesson(1),
                        "title",
                        SampleUnit.TITLES.get(1),
                        "date",
                        SampleUnit.date(1),
                        "plannedLevel",
                        2,
                        "enactedLevel",
                        3,
                        "verdict",
                        "PLACED",
                        "words",
                        SampleUnit.gauge(53, 72)));
        answer.put(
                "shift",
                Map.of("verdict", "SHIFTED", "from", SampleUnit.gauge(13, 60), "to", SampleUnit.gauge(53, 72)));
        answer.put("notYetHeard", Map.of("unheard", 4, "of", 28));
        answer.put("intentions", Map.of("open", 9, "sampled", 12, "used", 7));
        answer.put(
                "kept",
                List.of(Map.of(
                        "lessonId",
                        SampleUnit.lesson(1),
                        "advice",
                        "HOLD",
                        "advisedLevel",
                        1,
                        "plannedLevel",
                        1,
                        "chosenLevel",
                        2,
                        "reason",
                        "They settled every choice themselves on Monday.",
                        "at",
                        "2026-02-03T19:00:00Z")));
        return answer;
    }

    /** As a lead has it who does not teach the class. */
    static Map<String, Object> forOthers() {
        Map<String, Object> answer = new HashMap<>(stepUp());
        answer.put("taught", false);
        answer.put("decision", Map.of("decisionId", SampleDecisions.PLUMMETED, "lessonId", SampleUnit.lesson(1)));
        return answer;
    }

    /** Nothing is closed yet. */
    static Map<String, Object> little() {
        Map<String, Object> answer = new HashMap<>();
        answer.put("advice", "TOO_LITTLE_TO_SAY");
        answer.put("level", null);
        answer.put("facts", List.of());
        answer.put("caseAgainst", "Two lessons with enough recorded would say more than any plan.");
        answer.put(
                "next",
                Map.of(
                        "lessonId",
                        SampleUnit.lesson(2),
                        "title",
                        SampleUnit.TITLES.get(2),
                        "date",
                        SampleUnit.date(2),
                        "plannedLevel",
                        2));
        answer.put("shift", Map.of("verdict", "NOT_ENOUGH"));
        answer.put("notYetHeard", Map.of("unheard", 0, "of", 0));
        answer.put("intentions", Map.of("open", 0, "sampled", 0, "used", 0));
        answer.put("kept", List.of());
        answer.put("taught", true);
        return answer;
    }

    static Map<String, Object> comparison() {
        return Map.of(
                "filters",
                Map.of(),
                "choices",
                Map.of(
                        "yearGroups",
                        List.of(3, 4),
                        "textTypes",
                        List.of("NARRATIVE", "RECOUNT"),
                        "protocols",
                        List.of("SCRIBING")),
                "units",
                List.of(compared("4 Ash", "The shipwreck", 6), compared("4 Birch", "The lighthouse", 4)),
                "withheld",
                List.of(Map.of(
                        "classTitle",
                        "4 Cedar",
                        "title",
                        "The cave",
                        "yearGroups",
                        List.of(4),
                        "textType",
                        "NARRATIVE",
                        "reason",
                        "TOO_FEW_LESSONS",
                        "sentence",
                        "It has two lessons to show, and three are needed.")));
    }

    static Map<String, Object> nothingCompared() {
        return Map.of(
                "filters",
                Map.of(),
                "choices",
                Map.of("yearGroups", List.of(4), "textTypes", List.of("RECOUNT"), "protocols", List.of()),
                "units",
                List.of(),
                "withheld",
                List.of());
    }

    private static Map<String, Object> compared(String room, String title, int lessons) {
        return Map.of(
                "unitId",
                SampleUnit.ID,
                "classTitle",
                room,
                "yearGroups",
                List.of(4),
                "title",
                title,
                "textType",
                "NARRATIVE",
                "protocols",
                List.of("SCRIBING"),
                "completed",
                true,
                "lessons",
                SampleUnit.compared(lessons),
                "shift",
                Map.of("verdict", "SHIFTED"));
    }

    private static Map<String, Object> fact(String sentence, int lesson) {
        return Map.of("sentence", sentence, "lessonId", SampleUnit.lesson(lesson), "kind", "WORDS");
    }
}

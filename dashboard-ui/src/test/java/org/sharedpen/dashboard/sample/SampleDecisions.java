package org.sharedpen.dashboard.sample;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Decisions of the sample class: two choices and a reworked line, a choice left open, and what pupils meant to use. */
final class SampleDecisions {

    static final String PLUMMETED = SampleClass.id(7, 1);
    static final String TOWERS = SampleClass.id(7, 2);
    static final String OPENING = SampleClass.id(7, 3);
    static final String TITLE = SampleClass.id(7, 4);

    private SampleDecisions() {}

    static Map<String, Object> ofLesson(int lesson) {
        return Map.of("decisions", made(lesson), "open", List.of(open(lesson)));
    }

    static Map<String, Object> ofUnit() {
        return Map.of(
                "decisions",
                Stream.concat(made(3).stream().limit(1), made(5).stream()).toList(),
                "open",
                List.of(open(5)));
    }

    /** As a lead has it who does not teach the class: the wall's text, and no word of a pupil. */
    static Map<String, Object> withoutWords() {
        Map<String, Object> choice = choice(PLUMMETED, 5, null, null, null);
        Map<String, Object> reworked = reworked(5, List.of());
        reworked.put("saying", changed(null));
        return Map.of(
                "decisions",
                List.of(choice, reworked),
                "open",
                List.of(),
                "withheld",
                Map.of("code", "NOT_YOUR_CLASS"));
    }

    static Map<String, Object> reflections() {
        return Map.of(
                "intended",
                22,
                "sampled",
                12,
                "used",
                7,
                "partly",
                2,
                "usedWithLittle",
                5,
                "enough",
                true,
                "lessons",
                List.of(),
                "pupils",
                IntStream.range(0, SampleClass.NAMES.size())
                        .mapToObj(SampleDecisions::writer)
                        .toList());
    }

    private static Map<String, Object> writer(int pupil) {
        List<Object> meant = pupil % 4 == 3
                ? List.of()
                : List.of(
                        intention(pupil, 3, "CHOICE", PLUMMETED, null, null),
                        switch (pupil % 3) {
                            case 0 ->
                                intention(pupil, 5, "EXAMINATION", OPENING, null, "I will start with the weather.");
                            case 1 -> intention(pupil, 5, "LINE", SampleClass.id(6, 1), "Waves broke over us.", null);
                            default -> last(pupil);
                        });
        return Map.of(
                "pupilId", SampleClass.pupil(pupil), "displayName", SampleClass.NAMES.get(pupil), "reflections", meant);
    }

    /** A choice; of two pupils a suggestion, which one of them can no longer read. */
    private static Map<String, Object> last(int pupil) {
        return switch (pupil) {
            case 8 -> intention(pupil, 5, "CONTRIBUTION", SampleClass.id(10, 21), "like a tin tray", null);
            case 14 -> intention(pupil, 5, "CONTRIBUTION", SampleClass.id(10, 22), null, null);
            default -> intention(pupil, 5, "CHOICE", TOWERS, null, "a thing the reader has seen");
        };
    }

    private static Map<String, Object> intention(
            int pupil, int lesson, String kind, String id, String targetWords, String words) {
        Map<String, Object> intention = new HashMap<>();
        intention.put("reflectionId", SampleClass.id(8, pupil * 10 + lesson));
        intention.put("lessonId", SampleUnit.lesson(lesson));
        intention.put("target", Map.of("kind", kind, "id", id));
        intention.put("targetWords", targetWords);
        intention.put("words", words);
        intention.put("sampled", lesson < 5);
        return intention;
    }

    private static List<Map<String, Object>> made(int lesson) {
        Map<String, Object> plummeted = choice(
                PLUMMETED,
                lesson,
                List.of("fell", "plummeted"),
                "Which verb shows that it was fast?",
                List.of("Because it shows speed.", "You can see it going straight down"));
        plummeted.put(
                "saying", chose("plummeted", "because it shows speed.", List.of("You can see it going straight down")));
        Map<String, Object> towers = choice(
                TOWERS,
                lesson,
                List.of("waves like walls", "waves as tall as towers"),
                "What were the waves like?",
                List.of("towers fall on you"));
        towers.put("saying", chose("waves as tall as towers", "because towers fall on you.", List.of()));
        Map<String, Object> reworked =
                reworked(lesson, List.of(reason(2, "The reader is in the cold before anybody speaks")));
        reworked.put("saying", changed("because the reader is in the cold before anybody speaks."));
        return List.of(plummeted, towers, reworked);
    }

    private static Map<String, Object> chose(String words, String because, List<String> also) {
        return Map.of(
                "sentence",
                "We chose “%s” %s".formatted(words, because),
                "opening",
                "We chose",
                "words",
                words,
                "because",
                because,
                "also",
                also,
                "tests",
                List.of("The verb must show speed"));
    }

    private static Map<String, Object> changed(String because) {
        String before = "It was morning and the boat moved";
        String after = "Before the sun had even opened its eyes, the boat lurched sideways";
        Map<String, Object> saying = new HashMap<>();
        saying.put(
                "sentence",
                "We changed “%s” to “%s”".formatted(before, after) + (because == null ? "." : " " + because));
        saying.put("opening", "We changed");
        saying.put("instead", before);
        saying.put("words", because == null ? after + "." : after);
        saying.put("because", because);
        saying.put("also", List.of());
        saying.put("tests", List.of());
        return saying;
    }

    private static Map<String, Object> choice(
            String id, int lesson, List<String> words, String question, List<String> reasons) {
        Map<String, Object> choice = decision(id, "CHOICE", lesson);
        choice.put("question", question);
        choice.put(
                "candidates",
                List.of(
                        candidate("A", 7, words == null ? null : words.get(0), false),
                        candidate("B", 9, words == null ? null : words.get(1), true)));
        choice.put("criteria", List.of(criterion(11, words == null ? null : "The verb must show speed")));
        choice.put("criteriaFirst", true);
        choice.put(
                "reasons",
                reasons == null
                        ? List.of(reason(6, null))
                        : reasons.stream().map(each -> reason(6, each)).toList());
        choice.put("settledBy", "VOTE");
        return choice;
    }

    private static Map<String, Object> reworked(int lesson, List<Map<String, Object>> reasons) {
        Map<String, Object> reworked = decision(OPENING, "EXAMINATION", lesson);
        reworked.put("asked", "STRONGER");
        reworked.put("lineId", SampleClass.id(6, 0));
        reworked.put("before", "It was morning and the boat moved.");
        reworked.put("after", "Before the sun had even opened its eyes, the boat lurched sideways.");
        reworked.put("reasons", reasons);
        reworked.put("outcome", "REWORKED");
        reworked.put("settledBy", "PUPIL");
        reworked.put("decider", originator(14));
        return reworked;
    }

    private static Map<String, Object> open(int lesson) {
        Map<String, Object> open = decision(TITLE, "CHOICE", lesson);
        open.put("question", "What is our title?");
        open.put("candidates", List.of(candidate("A", 3, "The last lantern", false)));
        open.put("intended", 0);
        return open;
    }

    private static Map<String, Object> decision(String id, String kind, int lesson) {
        Map<String, Object> decision = new HashMap<>();
        decision.put("decisionId", id);
        decision.put("kind", kind);
        decision.put("lessonId", SampleUnit.lesson(lesson));
        decision.put("lessonTitle", SampleUnit.TITLES.get(lesson));
        decision.put("date", SampleUnit.date(lesson));
        decision.put("intended", 6);
        decision.put("used", 3);
        return decision;
    }

    private static Map<String, Object> candidate(String label, int pupil, String words, boolean chosen) {
        Map<String, Object> candidate = new HashMap<>();
        candidate.put("label", label);
        candidate.put("contributionId", SampleClass.id(10, pupil));
        candidate.put("originator", words == null ? Map.of("kind", "PUPIL") : originator(pupil));
        candidate.put("words", words);
        candidate.put("chosen", chosen);
        return candidate;
    }

    private static Map<String, Object> criterion(int pupil, String words) {
        Map<String, Object> criterion = new HashMap<>();
        criterion.put("criterionId", SampleClass.id(11, pupil));
        criterion.put("originator", originator(pupil));
        criterion.put("words", words);
        criterion.put("used", true);
        return criterion;
    }

    static Map<String, Object> reason(int pupil, String words) {
        Map<String, Object> reason = new HashMap<>();
        reason.put("reasonId", SampleClass.id(12, pupil));
        reason.put("originator", originator(pupil));
        reason.put("words", words);
        return reason;
    }

    private static Map<String, Object> originator(int pupil) {
        return Map.of("kind", "PUPIL", "pupilIds", List.of(SampleClass.pupil(pupil)));
    }
}

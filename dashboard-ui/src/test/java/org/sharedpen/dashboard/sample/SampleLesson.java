package org.sharedpen.dashboard.sample;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Lessons of the sample unit: how they ran, their text with its originators, who took part. */
final class SampleLesson {

    private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{N}'’-]+|[^\\s\\p{L}\\p{N}]");

    /** Runs of the text: whose words, then the words. {@code P2} is the third pupil, {@code P1+5} a pair. */
    private static final List<List<String>> TEXT = List.of(
            List.of(
                    "T",
                    "Before the",
                    "P1",
                    "sun had even opened its eyes,",
                    "P6",
                    "the boat lurched",
                    "T",
                    "sideways."),
            List.of(
                    "P11",
                    "Waves as tall as towers",
                    "T",
                    "broke over",
                    "P3+8",
                    "the splintering deck,",
                    "P20",
                    "dragging the lanterns into the dark."),
            List.of("P14", "“Hold on!”", "T", "cried the captain,", "C", "but nobody could hear her above the roar."),
            List.of(
                    "S",
                    "The sea was angry that day,",
                    "P17",
                    "angrier than a hundred wolves,",
                    "T",
                    "and",
                    "P22",
                    "it wanted us."),
            List.of(
                    "P9",
                    "I plummeted",
                    "T",
                    "into the water,",
                    "P25",
                    "colder than any winter,",
                    "P2+12",
                    "and the light above me shrank to a coin."),
            List.of("P0", "Then, silence.", "T", "Only", "X", "my own heartbeat", "P18", "counting the seconds."));

    private SampleLesson() {}

    static Map<String, Object> frame(String id, int index, String state) {
        Map<String, Object> frame = new HashMap<>();
        frame.put("lessonId", id);
        frame.put("unitId", SampleUnit.ID);
        frame.put("classId", SampleClass.ID);
        frame.put("title", SampleUnit.TITLES.get(index));
        frame.put("date", SampleUnit.date(index));
        frame.put("plannedLevel", 3);
        frame.put("protocol", "SCRIBING");
        frame.put("craftFocus", "VOCABULARY");
        frame.put("captureMode", "LIVE");
        frame.put("state", state);
        frame.put(
                "segments",
                state.equals("PLANNED")
                        ? List.of()
                        : List.of(
                                segment("MODELLING", 6.0),
                                segment("PAIR_TALK", 4.5),
                                segment("SHARED_WRITING", 18.0),
                                segment("EXAMINATION", 7.0),
                                segment("PIGGYBACK", 8.0),
                                segment("REFLECTION", 3.0)));
        return frame;
    }

    static Map<String, Object> balance(int index) {
        Map<String, Object> balance = new HashMap<>();
        balance.put("gauges", SampleUnit.gauges(index));
        balance.put("plannedLevel", 3);
        balance.put("enactedLevel", 3);
        balance.put("spread", List.of(2, 3));
        balance.put("verdict", "PLACED");
        balance.put("minutesByLevel", Map.of("0", 6.0, "3", 29.5, "4", 8.0));
        balance.put(
                "fidelity",
                Map.of(
                        "verbatimRate",
                        0.82,
                        "quietUpgrades",
                        Map.of(
                                "count",
                                2,
                                "per100Words",
                                2.8,
                                "items",
                                List.of(
                                        Map.of(
                                                "lineId",
                                                SampleClass.id(6, 0),
                                                "before",
                                                "the boat went sideways",
                                                "after",
                                                "the boat lurched sideways"),
                                        Map.of(
                                                "lineId",
                                                "b",
                                                "before",
                                                "big waves",
                                                "after",
                                                "waves as tall as towers")))));
        balance.put("interrogation", Map.of("scribed", 9, "examined", 5, "reworked", 3));
        balance.put("focus", Map.of("edits", 6, "onFocus", 4, "parked", 1));
        balance.put("narrated", Map.of("revisions", 7, "narrated", 3));
        balance.put("criteria", Map.of("settled", 4, "criteriaFirst", 3, "byPupils", 5, "total", 6));
        balance.put("divergence", Map.of("same", 3, "variation", 14, "ownWay", 6, "notSampled", 4, "enough", true));
        return balance;
    }

    /** A transcript: talk, and nothing else. */
    static Map<String, Object> talk() {
        Map<String, Object> balance = new HashMap<>(nothing());
        balance.put("plannedLevel", 3);
        balance.put("talk", Map.of("turns", SampleUnit.gauge(54, 100), "words", SampleUnit.gauge(187, 1000)));
        return balance;
    }

    /** How the text came to be: three lines written down, one of them revised, one moved. */
    static Map<String, Object> history() {
        return Map.of(
                "revisions",
                List.of(
                        revision(5, "CARRIED", 0),
                        revision(5, "CARRIED", 1),
                        revision(9, "SCRIBED", 2),
                        revision(14, "REVISED", 0),
                        revision(20, "MOVED", 2)));
    }

    private static Map<String, Object> revision(int version, String change, int line) {
        return Map.of(
                "version",
                version,
                "recordedAt",
                "2026-02-25T09:%02d:00Z".formatted(version),
                "change",
                change,
                "lineId",
                SampleClass.id(6, line));
    }

    static Map<String, Object> nothing() {
        Map<String, Object> gauges = new HashMap<>();
        for (String name : List.of("words", "wall", "offers", "decisions", "reasons")) {
            gauges.put(name, SampleUnit.gauge(0, 0));
        }
        return Map.of("gauges", gauges, "verdict", "NOT_ENOUGH");
    }

    static Map<String, Object> text() {
        return text(TEXT.size());
    }

    /** The first so many lines. */
    static Map<String, Object> text(int count) {
        List<Map<String, Object>> lines = new ArrayList<>();
        for (List<String> runs : TEXT.subList(0, count)) {
            lines.add(line(runs, lines.size()));
        }
        return Map.of("lines", lines, "words", Map.of("total", 72, "pupil", 53, "teacher", 13, "source", 6));
    }

    static Map<String, Object> participation(int index) {
        int[] hearings = IntStream.range(0, 28)
                .map(pupil -> SampleClass.hearings(pupil, index))
                .toArray();
        long present = IntStream.range(0, 28)
                .filter(pupil -> SampleClass.present(pupil, index))
                .count();
        long heard = IntStream.of(hearings).filter(each -> each > 0).count();
        Map<String, Object> answer = new HashMap<>();
        answer.put("present", present);
        answer.put("absent", 28 - present);
        answer.put("offers", 31);
        answer.put("completeness", 0.94);
        answer.put(
                "coverage",
                Map.of(
                        "heard",
                        heard,
                        "of",
                        present,
                        "share",
                        (double) heard / present,
                        "chance",
                        20.3,
                        "low",
                        18.0,
                        "high",
                        23.0));
        answer.put(
                "evenness",
                Map.of(
                        "giniCorrected", Map.of("value", 0.52, "chance", 0.49, "low", 0.40, "high", 0.58),
                        "topThreeShare", Map.of("value", 0.41, "chance", 0.26, "low", 0.21, "high", 0.33)));
        answer.put("afterTalk", Map.of("contributions", 9, "newVoices", 5, "share", 0.56, "chance", 0.44));
        answer.put(
                "pupils",
                IntStream.range(0, 28).mapToObj(pupil -> pupil(pupil, index)).toList());
        return answer;
    }

    private static Map<String, Object> pupil(int pupil, int lesson) {
        int hearings = SampleClass.hearings(pupil, lesson);
        Map<String, Object> row = new HashMap<>();
        row.put("pupilId", SampleClass.pupil(pupil));
        row.put("displayName", SampleClass.NAMES.get(pupil));
        row.put("present", SampleClass.present(pupil, lesson));
        row.put("heard", hearings > 0);
        row.put("hearings", hearings);
        row.put("offers", hearings == 0 ? 0 : (hearings + 1) / 2);
        row.put("reasons", hearings / 2);
        row.put("invited", pupil % 4 == 0 ? 1 : 0);
        row.put("volunteered", Math.max(0, hearings - pupil % 2));
        row.put("passes", pupil % 9 == 4 ? 1 : 0);
        return row;
    }

    private static Map<String, Object> segment(String kind, double minutes) {
        return Map.of("segmentId", SampleClass.id(5, (int) minutes), "kind", kind, "minutes", minutes);
    }

    private static Map<String, Object> line(List<String> runs, int index) {
        List<Map<String, Object>> tokens = new ArrayList<>();
        List<String> words = new ArrayList<>();
        for (int i = 0; i < runs.size(); i += 2) {
            words.add(runs.get(i + 1));
            for (Matcher token = TOKEN.matcher(runs.get(i + 1)); token.find(); ) {
                tokens.add(Map.of(
                        "text", token.group(),
                        "word", Character.isLetterOrDigit(token.group().charAt(0)),
                        "originator", originator(runs.get(i)),
                        "restored", false,
                        "carried", index == 0));
            }
        }
        return Map.of(
                "lineId",
                SampleClass.id(6, index),
                "version",
                2,
                "text",
                String.join(" ", words),
                "tokens",
                tokens,
                "examinations",
                switch (index) {
                    case 0 -> List.of(examination(SampleDecisions.OPENING, "STRONGER", "REWORKED"));
                    case 1 -> List.of(examination(SampleClass.id(7, 9), "WORKS", "KEPT"));
                    default -> List.of();
                });
    }

    private static Map<String, Object> examination(String id, String question, String outcome) {
        return Map.of(
                "examinationId",
                id,
                "question",
                question,
                "outcome",
                outcome,
                "settledBy",
                "CONSENSUS",
                "reasons",
                List.of(SampleDecisions.reason(4, "You can hear the deck break")));
    }

    private static Map<String, Object> originator(String who) {
        if (who.startsWith("P")) {
            List<String> ids = Pattern.compile("\\+")
                    .splitAsStream(who.substring(1))
                    .map(each -> SampleClass.pupil(Integer.parseInt(each)))
                    .toList();
            return Map.of("kind", ids.size() > 1 ? "PAIR" : "PUPIL", "pupilIds", ids);
        }
        return Map.of(
                "kind",
                Map.of("T", "TEACHER", "C", "CLASS", "S", "SOURCE", "X", "SOMEONE")
                        .get(who));
    }
}

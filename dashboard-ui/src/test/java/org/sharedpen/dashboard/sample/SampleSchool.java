package org.sharedpen.dashboard.sample;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.sharedpen.dashboard.gateway.StubAnswers;

/** The services' answers for a school with a unit and a lesson in each state that a page can be in. */
public final class SampleSchool {

    public static final String CLASS = SampleClass.ID;
    public static final String EMPTY_CLASS = SampleClass.id(1, 2);
    public static final String UNIT = SampleUnit.ID;
    public static final String NO_LESSON = SampleClass.id(2, 2);
    public static final String NOT_PLANNED = SampleClass.id(2, 3);
    public static final String NOTHING_RECORDED = SampleClass.id(2, 4);
    public static final String CATCHING_UP = SampleClass.id(2, 5);
    public static final String LEADS = SampleClass.id(2, 6);
    public static final String INCOMPLETE = SampleClass.id(2, 7);
    public static final String ONLY_WORDS = SampleClass.id(2, 8);
    public static final String FEW_WORDS = SampleClass.id(2, 9);
    public static final String LITTLE = SampleClass.id(2, 10);
    public static final String UNDER_WAY = SampleClass.id(2, 11);
    public static final String ALL_HELD = SampleClass.id(2, 12);
    public static final String LEADS_UNDER_WAY = SampleClass.id(2, 13);
    public static final String TALK_LESSON = SampleClass.id(4, 5);
    public static final String FEW_WORDS_LESSON = SampleClass.id(4, 6);
    public static final String LEADS_LESSON = SampleClass.id(4, 7);
    public static final String NOBODYS = SampleClass.id(8, 8);
    public static final String FIRST_LESSON = SampleUnit.lesson(0);
    public static final String LESSON = SampleUnit.lesson(5);
    public static final String OPEN_LESSON = SampleClass.id(4, 1);
    public static final String PLANNED_LESSON = SampleClass.id(4, 2);
    public static final String BLANK_LESSON = SampleClass.id(4, 3);
    public static final String PARKED_LESSON = SampleClass.id(4, 4);

    static final Map<String, Object> REPORT = Map.of(
            "mode", "bulk",
            "schools", 1,
            "classIds", List.of(CLASS),
            "teachers", 1,
            "pupils", 28,
            "enrolments", 29,
            "dropped", Map.of("users.csv: email", 29, "users.csv: phone", 12, "demographics.csv", 28));

    private SampleSchool() {}

    public static StubAnswers answers() {
        StubAnswers answers = new StubAnswers();
        answers.answer("/api/classes", List.of(room(CLASS, "4 Ash", 28), room(EMPTY_CLASS, "4 Birch", 27)));
        answers.answer("/api/classes/" + CLASS + "/pupils", SampleClass.list());
        answers.answer("/api/classes/" + CLASS + "/seats", SampleClass.seats());
        answers.answer("/api/units?classId=" + EMPTY_CLASS, List.of());
        answers.answer(
                "/api/units?classId=" + CLASS,
                List.of(
                        SampleUnit.frame(UNIT, "The shipwreck", 6),
                        SampleUnit.frame(NO_LESSON, "Why we need trees", 5)));
        unit(answers, UNIT, "The shipwreck", 6, 6);
        unit(answers, NO_LESSON, "Why we need trees", 5, 0);
        unit(answers, NOT_PLANNED, "A unit to come", 0, 0);
        unit(answers, NOTHING_RECORDED, "An unlucky start", 5, 0);
        answers.answer("/api/units/" + NOTHING_RECORDED + "/balance", opened());
        unit(answers, LEADS, "The shipwreck", 6, 6);
        answers.answer(
                "/api/units/" + LEADS + "/participation",
                participation(6, Map.of("pupils", List.of(), "withheld", Map.of("code", "NOT_YOUR_CLASS"))));
        unit(answers, INCOMPLETE, "The shipwreck", 6, 6);
        answers.answer(
                "/api/units/" + INCOMPLETE + "/participation",
                participation(
                        6,
                        Map.of(
                                "lessons",
                                partlyNamed(),
                                "pupils",
                                heardOnly(),
                                "withheld",
                                Map.of("code", "TOO_FEW_NAMED"))));
        unit(answers, ONLY_WORDS, "Only words", 1, 0);
        answers.answer("/api/units/" + ONLY_WORDS + "/balance", words(10, 40));
        unit(answers, FEW_WORDS, "Few words", 1, 0);
        answers.answer("/api/units/" + FEW_WORDS + "/balance", words(29, 29));
        answers.refuse("/api/units/" + CATCHING_UP, 503, "not-there-yet", "Please wait.");
        IntStream.range(0, 6).forEach(i -> lesson(answers, SampleUnit.lesson(i), i, "CLOSED"));
        lesson(answers, OPEN_LESSON, 4, "OPEN");
        lesson(answers, PLANNED_LESSON, 3, "PLANNED");
        lesson(answers, BLANK_LESSON, 2, "OPEN");
        for (String blank : List.of(BLANK_LESSON, PLANNED_LESSON)) {
            answers.answer("/api/lessons/" + blank + "/balance", SampleLesson.nothing());
            answers.answer("/api/lessons/" + blank + "/text", Map.of("lines", List.of()));
            answers.answer("/api/lessons/" + blank + "/text/history", Map.of("revisions", List.of()));
            answers.answer(
                    "/api/lessons/" + blank + "/participation",
                    Map.of("present", 27, "absent", 1, "pupils", List.of()));
        }
        release(answers);
        answers.refuse("/api/lessons/" + PARKED_LESSON, 503, "lesson-parked", "Its events are faulty.");
        return answers;
    }

    /** What was decided, meant and advised. */
    private static void release(StubAnswers answers) {
        answers.answer("/api/units/" + UNIT + "/decisions", SampleDecisions.ofUnit());
        answers.answer("/api/units/" + UNIT + "/reflections", SampleDecisions.reflections());
        answers.answer("/api/units/" + LEADS + "/decisions", SampleDecisions.withoutWords());
        Map<String, Object> nobody = Map.of("pupils", List.of(), "withheld", Map.of("code", "NOT_YOUR_CLASS"));
        answers.answer("/api/units/" + LEADS + "/reflections", nobody);
        unit(answers, LEADS_UNDER_WAY, "The lighthouse", 5, 2);
        answers.answer("/api/units/" + LEADS_UNDER_WAY + "/next-lesson", SampleRelease.forOthers());
        answers.answer("/api/units/" + NO_LESSON + "/decisions", Map.of("decisions", List.of(), "open", List.of()));
        answers.answer("/api/units/" + NO_LESSON + "/reflections", Map.of("pupils", List.of()));
        unit(answers, LITTLE, "Why we need trees", 5, 0);
        answers.answer("/api/units/" + LITTLE + "/next-lesson", SampleRelease.little());
        unit(answers, UNDER_WAY, "The lighthouse", 5, 2);
        answers.answer("/api/units/" + UNDER_WAY + "/next-lesson", SampleRelease.stepUp());
        unit(answers, ALL_HELD, "The cave", 5, 5);
        Map<String, Object> ended = new HashMap<>(SampleRelease.stepUp());
        ended.remove("next");
        answers.answer("/api/units/" + ALL_HELD + "/next-lesson", ended);
        answers.answer("/api/comparison", SampleRelease.comparison());
        answers.answer("/api/comparison?yearGroup=4&textType=RECOUNT", SampleRelease.nothingCompared());
        answers.answer("/api/comparison?yearGroup=3", SampleRelease.comparison());
        lesson(answers, TALK_LESSON, 2, "CLOSED");
        Map<String, Object> transcript = new HashMap<>(SampleLesson.frame(TALK_LESSON, 2, "CLOSED"));
        transcript.put("captureMode", "TRANSCRIBED");
        answers.answer("/api/lessons/" + TALK_LESSON, transcript);
        answers.answer("/api/lessons/" + TALK_LESSON + "/balance", SampleLesson.talk());
        answers.answer("/api/lessons/" + TALK_LESSON + "/text", Map.of("lines", List.of()));
        answers.answer("/api/lessons/" + TALK_LESSON + "/text/history", Map.of("revisions", List.of()));
        answers.answer("/api/lessons/" + TALK_LESSON + "/decisions", Map.of("decisions", List.of(), "open", List.of()));
        lesson(answers, LEADS_LESSON, 5, "CLOSED");
        answers.answer("/api/lessons/" + LEADS_LESSON + "/decisions", SampleDecisions.withoutWords());
        lesson(answers, FEW_WORDS_LESSON, 1, "CLOSED");
        Map<String, Object> few = new HashMap<>(SampleLesson.balance(1));
        few.put("gauges", Map.of("words", SampleUnit.gauge(29, 29), "offers", SampleUnit.gauge(4, 5)));
        few.remove("fidelity");
        answers.answer("/api/lessons/" + FEW_WORDS_LESSON + "/balance", few);
    }

    private static void unit(StubAnswers answers, String id, String title, int planned, int held) {
        answers.answer("/api/units/" + id, SampleUnit.frame(id, title, planned));
        answers.answer("/api/units/" + id + "/balance", SampleUnit.balance(planned, held));
        answers.answer(
                "/api/units/" + id + "/participation", participation(held, Map.of("pupils", SampleClass.rows(held))));
    }

    private static void lesson(StubAnswers answers, String id, int index, String state) {
        answers.answer("/api/lessons/" + id, SampleLesson.frame(id, index, state));
        answers.answer("/api/lessons/" + id + "/balance", SampleLesson.balance(index));
        answers.answer("/api/lessons/" + id + "/text", SampleLesson.text());
        answers.answer("/api/lessons/" + id + "/text/history", SampleLesson.history());
        answers.answer("/api/lessons/" + id + "/text?version=5", SampleLesson.text(2));
        answers.answer("/api/lessons/" + id + "/text?version=9", SampleLesson.text(3));
        answers.answer("/api/lessons/" + id + "/text?version=14", SampleLesson.text(3));
        answers.answer("/api/lessons/" + id + "/text?version=20", SampleLesson.text());
        answers.answer("/api/lessons/" + id + "/decisions", SampleDecisions.ofLesson(index));
        answers.answer("/api/lessons/" + id + "/participation", SampleLesson.participation(index));
    }

    private static Map<String, Object> participation(int held, Map<String, Object> more) {
        Map<String, Object> answer = new HashMap<>();
        answer.put(
                "lessons",
                IntStream.range(0, held)
                        .mapToObj(i -> column(i, "CLOSED", SampleLesson.participation(i)))
                        .toList());
        answer.put("notYetHeard", List.of(SampleClass.pupil(4), SampleClass.pupil(19)));
        answer.put("persistentlyUnheard", List.of(SampleClass.pupil(4)));
        answer.putAll(more);
        return answer;
    }

    private static Map<String, Object> column(int lesson, String state, Map<String, Object> figures) {
        Map<String, Object> column = new HashMap<>();
        column.put("lessonId", SampleUnit.lesson(lesson));
        column.put("title", SampleUnit.TITLES.get(lesson));
        column.put("date", SampleUnit.date(lesson));
        column.put("state", state);
        column.put("coverage", figures.get("coverage"));
        column.put("evenness", figures.get("evenness"));
        return column;
    }

    /** One lesson with its figures, one in which too few contributions have a name, one that is only planned. */
    private static List<Map<String, Object>> partlyNamed() {
        Map<String, Object> unsaid = new HashMap<>();
        for (String figure : List.of("value", "chance", "low", "high")) {
            unsaid.put(figure, null);
        }
        Map<String, Object> coverage = new HashMap<>(Map.of("of", 27));
        for (String figure : List.of("heard", "share", "chance", "low", "high")) {
            coverage.put(figure, null);
        }
        return List.of(
                column(0, "CLOSED", SampleLesson.participation(0)),
                column(
                        1,
                        "CLOSED",
                        Map.of("coverage", coverage, "evenness", Map.of("gini", unsaid, "topThreeShare", unsaid))),
                column(2, "PLANNED", Map.of()));
    }

    /** Who was heard, without counts and without who was not. */
    private static List<Map<String, Object>> heardOnly() {
        return IntStream.range(0, 28)
                .filter(pupil -> SampleClass.hearings(pupil, 5) > 0)
                .mapToObj(pupil -> Map.<String, Object>of(
                        "pupilId", SampleClass.pupil(pupil),
                        "displayName", SampleClass.NAMES.get(pupil),
                        "cells",
                                IntStream.range(0, 6)
                                        .mapToObj(lesson -> heardOnly(pupil, lesson))
                                        .toList()))
                .toList();
    }

    private static Map<String, Object> heardOnly(int pupil, int lesson) {
        Map<String, Object> cell = new HashMap<>();
        cell.put("lessonId", SampleUnit.lesson(lesson));
        cell.put("present", SampleClass.present(pupil, lesson));
        cell.put("heard", SampleClass.hearings(pupil, lesson) > 0 ? true : null);
        cell.put("hearings", null);
        return cell;
    }

    private static Map<String, Object> opened() {
        Map<String, Object> balance = new HashMap<>(SampleUnit.balance(5, 0));
        balance.put(
                "lessons",
                List.of(Map.of(
                        "lessonId",
                        BLANK_LESSON,
                        "title",
                        "First try",
                        "date",
                        "2026-03-02",
                        "plannedLevel",
                        1,
                        "state",
                        "CLOSED",
                        "gauges",
                        Map.of("words", SampleUnit.gauge(0, 0)))));
        return balance;
    }

    private static Map<String, Object> words(int pupil, int total) {
        Map<String, Object> lesson = Map.of(
                "lessonId",
                LESSON,
                "title",
                "First try",
                "date",
                "2026-03-02",
                "plannedLevel",
                1,
                "state",
                "CLOSED",
                "gauges",
                Map.of("words", SampleUnit.gauge(pupil, total), "reasons", SampleUnit.gauge(0, 0)));
        return Map.of("lessons", List.of(lesson), "scaffoldSigns", List.of());
    }

    private static Map<String, Object> room(String id, String title, int pupils) {
        return Map.of(
                "classId",
                id,
                "title",
                title,
                "yearGroups",
                List.of(4),
                "pupils",
                pupils,
                "teachers",
                List.of("Ms Okafor"));
    }
}

package org.sharedpen.infra.simulator;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Plays one lesson: the class arrives at a first attempt of each sentence, examines what it has, and reworks it. Who says
 * what is drawn so that the pupils' share of the standing words comes close to the plan's.
 */
final class LessonScript {
    private static final Map<String, Object> TEACHER = Map.of("kind", "TEACHER");
    private static final LocalTime BELL = LocalTime.of(9, 30);
    private static final ZoneId SCHOOL = ZoneId.of("Europe/London");

    private final LessonPlan plan;
    private final Classroom classroom;
    private final Chance chance;
    private final ActionList actions;
    private final Set<String> absent;
    private int pupilWords;
    private int allWords;

    private LessonScript(LessonPlan plan, Classroom classroom, Chance chance) {
        this.plan = plan;
        this.classroom = classroom;
        this.chance = chance;
        this.actions =
                new ActionList(chance, plan.date().atTime(BELL).atZone(SCHOOL).toOffsetDateTime());
        this.absent = new HashSet<>(classroom.absent(plan.absent(), chance));
    }

    /** The lesson's actions, from opening to closing. */
    static List<Map<String, Object>> play(LessonPlan plan, Classroom classroom, Chance chance) {
        LessonScript script = new LessonScript(plan, classroom, chance);
        script.play();
        return script.actions.all();
    }

    private void play() {
        List<Sentence> sentences = plan.chapter().sentences();
        actions.record("open-lesson", "absentPupilIds", List.copyOf(absent), "captureMode", "LIVE");
        segment("MODELLING", Math.max(1, 9 - plan.number()) * 60);
        segment("THINK_TIME", 90);
        int half = sentences.size() / 2;
        List<Draft> drafts = new ArrayList<>();
        segment("SHARED_WRITING", 30);
        sentences.subList(0, half).forEach(sentence -> drafts.add(draft(sentence, false)));
        segment("PAIR_TALK", 150);
        segment("SHARED_WRITING", 30);
        sentences.subList(half, sentences.size()).forEach(sentence -> drafts.add(draft(sentence, true)));
        segment("EXAMINATION", 60);
        chance.some(Suggestion.all(), 9 + plan.number()).forEach(this::weigh);
        segment("EDITING", 60);
        drafts.stream().filter(Draft::reworked).forEach(this::rework);
        segment("REFLECTION", 180);
        actions.record("close-lesson");
    }

    private void segment(String kind, int seconds) {
        actions.record("start-segment", "segmentId", actions.id(), "kind", kind);
        actions.pass(seconds);
    }

    private Draft draft(Sentence sentence, boolean afterTalk) {
        boolean reworked = chance.happens(0.75);
        Voice voice = Voice.closestTo(plan.pupilShare(), pupilWords, allWords, sentence, reworked, chance);
        pupilWords += voice.pupilWords(sentence, reworked);
        allWords += words(reworked ? sentence.finished() : sentence.attempt());
        if (chance.happens(0.15)) {
            actions.record("take-pass", "pupilId", classroom.speaker(plan.number(), absent, chance));
        }
        UUID line = actions.id();
        UUID contribution = offer(sentence, voice, afterTalk);
        actions.record(
                "scribe-line", "lineId", line, "text", sentence.attempt(), "contributionIds", List.of(contribution));
        return new Draft(line, sentence, voice, reworked);
    }

    private UUID offer(Sentence sentence, Voice voice, boolean afterTalk) {
        UUID id = actions.id();
        boolean whole = voice != Voice.FRAMED;
        Map<String, Object> originator = voice.teacherDrafts() ? TEACHER : pupils(afterTalk);
        String route = voice.teacherDrafts() ? "VOLUNTEERED" : route(originator);
        actions.record(
                "offer-contribution",
                "contributionId",
                id,
                "originator",
                originator,
                "form",
                whole ? "SENTENCE" : "PHRASE",
                "route",
                route,
                "text",
                whole ? sentence.attempt() : sentence.first());
        return id;
    }

    private Map<String, Object> pupils(boolean afterTalk) {
        if (afterTalk && chance.happens(0.45)) {
            return classroom.pair(absent, chance);
        }
        if (chance.happens(0.05)) {
            return Map.of("kind", chance.happens(0.5) ? "CLASS" : "SOMEONE");
        }
        return Map.of("kind", "PUPIL", "pupilIds", List.of(classroom.speaker(plan.number(), absent, chance)));
    }

    private String route(Map<String, Object> originator) {
        if ("PAIR".equals(originator.get("kind"))) {
            return "VIA_PARTNER";
        }
        return chance.one(List.of("VOLUNTEERED", "VOLUNTEERED", "INVITED", "COLD_CALLED"));
    }

    private void weigh(Suggestion suggestion) {
        UUID id = actions.id();
        actions.record(
                "offer-contribution",
                "contributionId",
                id,
                "originator",
                pupils(true),
                "form",
                "WORD",
                "route",
                "VOLUNTEERED",
                "text",
                suggestion.words());
        Map<String, Object> arguing =
                Map.of("kind", "PUPIL", "pupilIds", List.of(classroom.speaker(plan.number(), absent, chance)));
        actions.record(
                "give-reason",
                "reasonId",
                actions.id(),
                "originator",
                arguing,
                "text",
                suggestion.reason(),
                "contributionId",
                id);
    }

    private void rework(Draft draft) {
        if (draft.voice().teacherReworks()) {
            actions.record(
                    "revise-line",
                    "lineId",
                    draft.line(),
                    "baseVersion",
                    1,
                    "text",
                    draft.sentence().finished());
            return;
        }
        UUID edit = actions.id();
        actions.record(
                "offer-contribution",
                "contributionId",
                edit,
                "originator",
                pupils(true),
                "form",
                "EDIT",
                "route",
                "VOLUNTEERED",
                "text",
                draft.sentence().reworked(),
                "lineId",
                draft.line());
        actions.record(
                "revise-line",
                "lineId",
                draft.line(),
                "baseVersion",
                1,
                "text",
                draft.sentence().finished(),
                "contributionIds",
                List.of(edit));
    }

    static int words(String text) {
        return text.split("\\s+").length;
    }

    /** A line on the wall that may be reworked. */
    private record Draft(UUID line, Sentence sentence, Voice voice, boolean reworked) {}

    /** Whose words a sentence ends up being. */
    enum Voice {
        TEACHER,
        TEACHER_THEN_PUPIL,
        FRAMED,
        PUPIL;

        static Voice closestTo(
                double target, int pupilWords, int allWords, Sentence sentence, boolean reworked, Chance chance) {
            int after = allWords + words(reworked ? sentence.finished() : sentence.attempt());
            double tremble = (chance.between(0, 100) - 50) / 1000.0;
            return List.of(values()).stream()
                    .min(Comparator.comparingDouble(voice -> Math.abs(
                            (pupilWords + voice.pupilWords(sentence, reworked)) / (double) after - target - tremble)))
                    .orElseThrow();
        }

        boolean teacherDrafts() {
            return this == TEACHER || this == TEACHER_THEN_PUPIL;
        }

        boolean teacherReworks() {
            return this == TEACHER;
        }

        int pupilWords(Sentence sentence, boolean reworked) {
            int phrase = words(reworked ? sentence.reworked() : sentence.first());
            return switch (this) {
                case TEACHER -> 0;
                case TEACHER_THEN_PUPIL -> reworked ? phrase : 0;
                case FRAMED -> phrase;
                case PUPIL -> words(sentence.frame()) + phrase;
            };
        }
    }
}

package org.sharedpen.command.lesson.door;

import static org.sharedpen.command.lesson.door.Scene.pupil;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** The table of actions, row by row, with every field filled. Whatever is sealed says something whispered. */
final class ActionTable {

    /** One action: its required fields, those that may be left out, and those that are texts. */
    static final class Row {
        final String type;
        final Map<String, Object> fields = new LinkedHashMap<>();
        final Set<String> required = new LinkedHashSet<>();
        final Set<String> oneOf = new LinkedHashSet<>();
        final Set<String> texts = new LinkedHashSet<>();
        final List<Object> before = new ArrayList<>();
        UUID lesson;

        private Row(String type, UUID lesson) {
            this.type = type;
            this.lesson = lesson;
        }

        Row wants(String name, Object value) {
            fields.put(name, value);
            required.add(name);
            return this;
        }

        Row may(String name, Object value) {
            fields.put(name, value);
            return this;
        }

        /** One of several, of which only this is given. */
        Row either(String name, Object value) {
            fields.put(name, value);
            oneOf.add(name);
            return this;
        }

        Row says(String name, String text) {
            texts.add(name);
            return wants(name, text);
        }

        Row maySay(String name, String text) {
            texts.add(name);
            return may(name, text);
        }

        /** What must have happened for it to have an effect. */
        Row after(Object action) {
            before.add(action);
            return this;
        }

        Row at(UUID place) {
            lesson = place;
            return this;
        }

        Map<String, Object> action() {
            Map<String, Object> action = Sent.action(type);
            action.putAll(fields);
            return action;
        }

        @Override
        public String toString() {
            return type + fields.keySet();
        }
    }

    private final Scene scene;

    ActionTable(Scene scene) {
        this.scene = scene;
    }

    private Row row(String type) {
        return new Row(type, scene.lesson);
    }

    private static UUID anew() {
        return UUID.randomUUID();
    }

    Stream<Row> rows() {
        return Stream.of(frame(), talk(), text(), release()).flatMap(rows -> rows);
    }

    private Stream<Row> frame() {
        return Stream.of(
                row("open-lesson")
                        .at(scene.planned)
                        .either("presentPupilIds", List.of(scene.amira))
                        .wants("captureMode", "LIVE"),
                row("open-lesson")
                        .at(scene.planned)
                        .either("absentPupilIds", List.of(scene.ben))
                        .wants("captureMode", "RECALLED"),
                row("correct-attendance").wants("pupilId", scene.amira).wants("present", false),
                row("start-segment")
                        .wants("segmentId", anew())
                        .wants("kind", "PAIR_TALK")
                        .may("plannedSeconds", 120),
                row("end-segment").wants("segmentId", scene.segment).may("kind", "EDITING"),
                row("form-pairs").wants("pairs", List.of(List.of(scene.amira, scene.ben))),
                row("set-edit-focus").wants("craftFocus", "DIALOGUE"),
                row("clear-edit-focus")
                        .after(Sent.action("set-edit-focus", "craftFocus", "DIALOGUE"))
                        .may("craftFocus", "DIALOGUE"),
                row("carry-text").wants("fromLessonId", scene.earlier).may("lineIds", List.of(scene.earlierLine)),
                row("void-action").wants("targetActionId", scene.pass).maySay("reason", "a whispered slip"),
                row("close-lesson"),
                row("reopen-lesson").after(Sent.action("close-lesson")));
    }

    private Stream<Row> talk() {
        return Stream.of(
                row("offer-contribution")
                        .wants("contributionId", anew())
                        .wants("originator", pupil(scene.amira))
                        .may("form", "EDIT")
                        .may("route", "INVITED")
                        .maySay("text", "a whispered offer")
                        .may("choiceId", scene.choice)
                        .may("lineId", scene.line),
                row("correct-attribution")
                        .wants("contributionId", scene.contribution)
                        .wants("originator", pupil(scene.ben)),
                row("take-pass").wants("pupilId", scene.ben),
                row("open-choice")
                        .wants("choiceId", anew())
                        .says("question", "whispered or said?")
                        .may("lineId", scene.line),
                row("state-criterion")
                        .wants("choiceId", scene.choice)
                        .wants("criterionId", anew())
                        .wants("originator", pupil(scene.amira))
                        .says("text", "as whispered"),
                reason().either("choiceId", scene.choice),
                reason().either("examinationId", scene.examination),
                reason().either("contributionId", scene.contribution),
                reason().either("lineId", scene.line),
                row("settle-choice")
                        .wants("choiceId", scene.choice)
                        .wants("contributionId", scene.contribution)
                        .wants("settledBy", "PUPIL")
                        .may("decider", pupil(scene.amira))
                        .may("criterionIds", List.of(scene.criterion)),
                row("park-edit").wants("contributionId", scene.contribution).maySay("reason", "whispered too late"));
    }

    private Row reason() {
        return row("give-reason")
                .wants("reasonId", anew())
                .wants("originator", pupil(scene.ben))
                .maySay("text", "because it is whispered");
    }

    private Stream<Row> text() {
        return Stream.of(
                row("scribe-line")
                        .wants("lineId", anew())
                        .may("afterLineId", scene.line)
                        .says("text", "He got up.")
                        .may("contributionIds", List.of(scene.contribution))
                        .may("originator", pupil(scene.amira))
                        .may("scribe", pupil(scene.ben)),
                row("examine-line")
                        .wants("examinationId", anew())
                        .wants("lineId", scene.line)
                        .wants("question", "WORKS"),
                row("close-examination")
                        .wants("examinationId", scene.examination)
                        .wants("outcome", "REWORKED")
                        .wants("settledBy", "CONSENSUS")
                        .may("decider", Map.of("kind", "CLASS")),
                row("revise-line")
                        .wants("lineId", scene.line)
                        .wants("baseVersion", 1)
                        .says("text", "He plummeted.")
                        .may("originator", pupil(scene.amira))
                        .may("contributionIds", List.of(scene.contribution))
                        .may("choiceId", scene.choice)
                        .may("examinationId", scene.examination)
                        .may("craftFocus", "VOCABULARY")
                        .may("scribe", pupil(scene.ben))
                        .may("narration", Map.of("originator", pupil(scene.amira), "text", "a whispered reason")),
                row("split-line")
                        .wants("lineId", scene.line)
                        .wants("baseVersion", 1)
                        .wants("at", 3)
                        .wants("newLineId", anew()),
                row("join-lines")
                        .wants("lineId", scene.line)
                        .wants("baseVersion", 1)
                        .wants("nextLineId", scene.nextLine)
                        .wants("nextBaseVersion", 1),
                row("move-line")
                        .wants("lineId", scene.line)
                        .wants("baseVersion", 1)
                        .may("afterLineId", scene.nextLine),
                row("remove-line").wants("lineId", scene.line).wants("baseVersion", 1));
    }

    private Stream<Row> release() {
        return Stream.of(
                row("sample-variation")
                        .wants("pupilId", scene.ben)
                        .wants("divergence", "OWN_WAY")
                        .maySay("text", "I whispered on.")
                        .may("lineId", scene.line),
                reflection().either("choiceId", scene.choice),
                reflection().either("examinationId", scene.examination),
                reflection().either("lineId", scene.line),
                reflection().either("contributionId", scene.contribution),
                row("sample-later-use")
                        .wants("reflectionId", scene.reflection)
                        .says("taskTitle", "A whispered letter")
                        .wants("date", "2026-03-09")
                        .wants("used", "YES")
                        .wants("support", "CLUE")
                        .maySay("quote", "whispered home"));
    }

    private Row reflection() {
        return row("record-reflection")
                .wants("reflectionId", anew())
                .wants("pupilId", scene.amira)
                .maySay("words", "I mean to have whispered");
    }
}

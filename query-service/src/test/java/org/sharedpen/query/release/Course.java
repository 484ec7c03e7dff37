package org.sharedpen.query.release;

import static org.sharedpen.query.Talking.by;
import static org.sharedpen.query.Talking.offered;
import static org.sharedpen.query.Talking.scribed;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.sharedpen.events.ActionId;
import org.sharedpen.events.CaptureMode;
import org.sharedpen.events.ExaminationOutcome;
import org.sharedpen.events.ExaminationQuestion;
import org.sharedpen.events.LaterUseSampled;
import org.sharedpen.events.LessonEvent;
import org.sharedpen.events.LessonOpened;
import org.sharedpen.events.LineExamined;
import org.sharedpen.events.LineId;
import org.sharedpen.events.LineScribed;
import org.sharedpen.events.Originator;
import org.sharedpen.events.PupilId;
import org.sharedpen.events.ReflectionId;
import org.sharedpen.events.ReflectionRecorded;
import org.sharedpen.events.SealedWords;
import org.sharedpen.events.SettledBy;
import org.sharedpen.events.Support;
import org.sharedpen.events.Used;
import org.sharedpen.query.Classroom;
import org.sharedpen.query.OneSchool;
import org.sharedpen.query.QuerySide;
import org.sharedpen.query.Talking;
import tools.jackson.databind.JsonNode;

/** A unit of lessons that were recorded event by event, each told by what came of it: lines of five words, nine pupils. */
final class Course {
    private static final List<String> PUPILS =
            List.of("Amira", "Ben", "Chloe", "Dan", "Eve", "Finn", "Gus", "Hana", "Ivo");
    final OneSchool school;
    private int seat;
    private int events;

    Course(QuerySide side, int... levels) {
        school = new OneSchool(side).with(PUPILS.toArray(String[]::new)).planning(levels);
    }

    /** What a lesson came to: lines of pupils and of the teacher, decisions of pupils and in all, and pupils never heard. */
    record Came(
            int pupilLines, int teacherLines, int byPupils, int decisions, int unheard, int someone, CaptureMode mode) {
        static Came of(int pupilLines, int teacherLines) {
            return new Came(pupilLines, teacherLines, 1, 1, 0, 0, CaptureMode.LIVE);
        }

        Came decided(int pupils, int all) {
            return new Came(pupilLines, teacherLines, pupils, all, unheard, someone, mode);
        }

        Came unheard(int pupils) {
            return new Came(pupilLines, teacherLines, byPupils, decisions, pupils, someone, mode);
        }

        Came by(int someoneUnnamed) {
            return new Came(pupilLines, teacherLines, byPupils, decisions, unheard, someoneUnnamed, mode);
        }

        Came in(CaptureMode how) {
            return new Came(pupilLines, teacherLines, byPupils, decisions, unheard, someone, how);
        }
    }

    /** The next lesson of the plan, opened, taught and closed. */
    Course taught(Came came) {
        return recorded(came, true);
    }

    /** The same, not closed. */
    Course open(Came came) {
        return recorded(came, false);
    }

    private Course recorded(Came came, boolean close) {
        seat++;
        List<LessonEvent> all = new ArrayList<>();
        all.add(new LessonOpened(
                Talking.UNIT,
                Talking.CLASS,
                Talking.TEACHER,
                came.mode(),
                PUPILS.stream().map(Talking::pupil).toList(),
                List.of()));
        List<String> voices = PUPILS.subList(0, PUPILS.size() - came.unheard());
        for (int i = 0; i < came.pupilLines(); i++) {
            line(all, i < came.someone() ? Originator.SOMEONE : by(voices.get(i % voices.size())));
        }
        for (int i = 0; i < came.teacherLines(); i++) {
            line(all, by());
        }
        for (int i = 0; i < came.decisions(); i++) {
            decide(all, i < came.byPupils() ? SettledBy.VOTE : SettledBy.TEACHER);
        }
        if (close) {
            all.add(Talking.closed());
        }
        school.recordedBy(new ActionId(UUID.randomUUID()), seat, all.toArray(LessonEvent[]::new));
        return this;
    }

    private void line(List<LessonEvent> all, Originator originator) {
        String name = "s" + seat + "l" + events++;
        String text = IntStream.range(0, 5).mapToObj(i -> name + "w" + i).collect(Collectors.joining(" "));
        all.add(offered(name, originator));
        all.add(scribed(name, text, name));
    }

    /** A reworked examination, since it needs no further suggestion. */
    private void decide(List<LessonEvent> all, SettledBy by) {
        String name = "s" + seat + "e" + events++;
        LineId line = all.stream()
                .filter(LineScribed.class::isInstance)
                .map(event -> ((LineScribed) event).lineId())
                .findFirst()
                .orElseThrow();
        all.add(new LineExamined(Classroom.examination(name), line, ExaminationQuestion.REWORK));
        all.add(Classroom.closes(name, ExaminationOutcome.REWORKED, by));
    }

    /** Later uses of the last lesson taught, so many used, with no support. */
    Course sampled(int samples, int used) {
        List<LessonEvent> all = new ArrayList<>();
        SealedWords words = new SealedWords("AAAA");
        for (int i = 0; i < samples; i++) {
            ReflectionId id = Classroom.reflection(seat + " " + i);
            PupilId pupil = Talking.pupil("reflecting " + i);
            all.add(new ReflectionRecorded(id, pupil, null, null, null, Talking.contribution("any"), null));
            all.add(new LaterUseSampled(
                    id, words, LocalDate.of(2026, 4, 1), i < used ? Used.YES : Used.NO, Support.NONE, null));
        }
        school.recordedBy(new ActionId(UUID.randomUUID()), seat, all.toArray(LessonEvent[]::new));
        return this;
    }

    JsonNode advice() {
        return school.read("/api/units/" + Talking.UNIT + "/next-lesson", school.teacher);
    }
}

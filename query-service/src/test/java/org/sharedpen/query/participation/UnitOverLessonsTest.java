package org.sharedpen.query.participation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharedpen.query.Talking.id;
import static org.sharedpen.query.Talking.pupil;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sharedpen.events.CaptureMode;
import org.sharedpen.events.LessonId;
import org.sharedpen.events.PupilId;
import org.sharedpen.query.participation.UnitParticipationAnswer.Cell;
import org.sharedpen.query.participation.chance.AfterTalk;
import org.sharedpen.query.participation.chance.Completeness;
import org.sharedpen.query.participation.chance.Hearings;
import org.sharedpen.query.session.Roll.Called;
import org.sharedpen.query.stream.AsOf;

class UnitOverLessonsTest {
    private static final List<Called> ROLL = Stream.of("Amira", "Ben", "Chloe")
            .map(name -> new Called(pupil(name), name))
            .toList();
    private static final AsOf NOW = new AsOf(null, "p1", null);

    @Test
    void index_and_silence_are_over_the_lessons_attended() {
        UnitParticipationAnswer answer = answer(
                lesson("1", new Completeness(8, 0), 8, "Amira", "Ben"),
                lesson("2", new Completeness(8, 0), 8, "Amira", "Ben", "Chloe"));
        assertThat(answer.pupils().get(0).heardIndex()).isEqualTo(16 / (8 / 2.0 + 8 / 3.0));
        assertThat(answer.pupils().get(2).expected()).isEqualTo(8 / 3.0);
        assertThat(answer.pupils().get(2).heardIndex()).isNull();
        assertThat(answer.notYetHeard()).extracting(Called::displayName).containsExactly("Ben", "Chloe");
        // (1/2)^8 (2/3)^8 = 0.0002 and (2/3)^8 = 0.039, beside 0.05/3 = 0.017
        assertThat(answer.persistentlyUnheard()).extracting(Called::displayName).containsExactly("Ben");
        assertThat(answer.withheld()).isNull();
    }

    @Test
    void an_absent_pupil_has_no_number_and_never_a_nought() {
        UnitParticipationAnswer answer = answer(lesson("1", new Completeness(2, 0), 2, "Amira", "Ben"));
        assertThat(answer.pupils().get(2).cells()).containsExactly(cell("1", false, null, null));
        assertThat(answer.pupils().get(1).cells()).containsExactly(cell("1", true, false, 0));
    }

    @Test
    void a_lesson_with_too_many_nameless_offers_says_only_who_was_heard() {
        UnitParticipationAnswer answer = answer(
                lesson("1", new Completeness(8, 0), 8, "Amira", "Ben"),
                lesson("2", new Completeness(2, 1), 2, "Amira", "Ben"));
        assertThat(answer.pupils().get(0).cells())
                .containsExactly(cell("1", true, true, 8), cell("2", true, true, null));
        assertThat(answer.pupils().get(1).cells())
                .containsExactly(cell("1", true, false, 0), cell("2", true, null, null));
        assertThat(answer.withheld()).isNull();
        // nothing of the second lesson: index times expected, less the first lesson's cell, must not give its hearings
        assertThat(answer.pupils().get(0).expected()).isEqualTo(8 / 2.0);
        assertThat(answer.pupils().get(0).heardIndex()).isEqualTo(8 / 4.0);
    }

    @Test
    void a_unit_with_too_many_nameless_offers_names_nobody_as_unheard() {
        UnitParticipationAnswer answer = answer(lesson("1", new Completeness(7, 2), 7, "Amira", "Ben"));
        assertThat(answer.withheld()).isNotNull();
        assertThat(answer.notYetHeard()).isEmpty();
        assertThat(answer.persistentlyUnheard()).isEmpty();
        assertThat(answer.pupils())
                .extracting(UnitParticipationAnswer.PupilLine::displayName)
                .containsExactly("Amira");
        assertThat(answer.pupils()).allSatisfy(row -> {
            assertThat(row.heardIndex()).isNull();
            assertThat(row.expected()).isNull();
            assertThat(row.cells())
                    .allSatisfy(cell -> assertThat(cell.hearings()).isNull());
        });
    }

    @Test
    void in_a_transcript_nobody_can_be_heard_and_nobody_is_called_unheard() {
        UnitParticipationAnswer answer = answer(
                lesson("1", new Completeness(8, 0), 8, "Amira", "Ben"),
                lesson("2", CaptureMode.TRANSCRIBED, new Completeness(0, 0), 0, "Amira", "Ben", "Chloe"));
        assertThat(answer.lessons().get(1).captureMode()).isEqualTo(CaptureMode.TRANSCRIBED);
        assertThat(answer.notYetHeard()).extracting(Called::displayName).containsExactly("Ben");
        // (1/2)^8 = 0.004, beside 0.05/2: Chloe, who was there for the talk alone, is none of those looked at
        assertThat(answer.persistentlyUnheard()).extracting(Called::displayName).containsExactly("Ben");
    }

    private static UnitParticipationAnswer answer(Lesson... lessons) {
        UnitLessons unit = new UnitLessons(List.of(lessons));
        return new UnitParticipation(new Chances()).answer(unit, ROLL, Withheld.from(true, unit.completeness()), NOW);
    }

    /** A lesson in which Amira alone is heard. */
    private static Lesson lesson(String name, Completeness completeness, int hearings, String... present) {
        return lesson(name, CaptureMode.LIVE, completeness, hearings, present);
    }

    private static Lesson lesson(
            String name, CaptureMode captured, Completeness completeness, int hearings, String... present) {
        Set<PupilId> pupils = Stream.of(present).map(pupil -> pupil(pupil)).collect(Collectors.toSet());
        return new Lesson(
                new LessonId(id(name)),
                name,
                LocalDate.EPOCH,
                "CLOSED",
                captured,
                pupils,
                Set.of(),
                hearings,
                new Hearings(hearings, 0, 0),
                completeness,
                AfterTalk.of(0, 0, 0, 0, pupils.size()),
                List.of(new Part(pupil("Amira"), hearings, hearings, 0, 0, 0, 0, 0, 0, 0)));
    }

    private static Cell cell(String lesson, boolean present, @Nullable Boolean heard, @Nullable Integer hearings) {
        return new Cell(new LessonId(id(lesson)), present, heard, hearings);
    }
}

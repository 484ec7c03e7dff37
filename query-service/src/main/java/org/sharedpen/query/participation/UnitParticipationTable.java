package org.sharedpen.query.participation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sharedpen.events.UnitId;
import org.sharedpen.query.export.Column;
import org.sharedpen.query.export.Table;
import org.sharedpen.query.participation.UnitParticipationAnswer.Cell;
import org.sharedpen.query.participation.UnitParticipationAnswer.LessonColumn;
import org.sharedpen.query.participation.UnitParticipationAnswer.PupilLine;

/** The participation over a unit as a table: of each lesson a row of the class and one of each pupil. */
final class UnitParticipationTable {
    private UnitParticipationTable() {}

    /** A row: a lesson, or a pupil in it. */
    private record Line(
            LessonColumn lesson,
            @Nullable PupilLine pupil,
            @Nullable Cell cell,
            @Nullable Withheld withheld) {
        @Nullable
        Integer heard() {
            if (cell != null) {
                return cell.heard() == null ? null : cell.heard() ? 1 : 0;
            }
            return lesson.coverage() == null ? null : lesson.coverage().heard();
        }

        @Nullable
        Integer present() {
            return cell == null ? Integer.valueOf(lesson.present()) : cell.present() ? 1 : 0;
        }
    }

    private static final List<Column<Line>> COLUMNS = List.of(
            new Column<>(
                    "Lesson", "The title of the lesson; lessons stand in the order of the plan.", line -> line.lesson()
                            .title()),
            new Column<>("Date", "The planned date of the lesson.", line -> line.lesson()
                    .date()),
            new Column<>(
                    "State", "PLANNED, OPEN or CLOSED.", line -> line.lesson().state()),
            new Column<>(
                    "Row",
                    "CLASS or PUPIL: whose figures stand in the row.",
                    line -> line.pupil() == null ? "CLASS" : "PUPIL"),
            new Column<>(
                    "Pupil",
                    "The name of the pupil; empty on the row of the class.",
                    line -> line.pupil() == null ? null : line.pupil().displayName()),
            new Column<>("Present", "Pupils ever present; on a pupil’s row 1 or 0.", Line::present),
            new Column<>(
                    "Heard",
                    "Pupils with a hearing in the lesson; on a pupil’s row 1 or 0. Empty where it cannot be said.",
                    Line::heard),
            new Column<>(
                    "Hearings",
                    "The pupil’s hearings in the lesson; empty where the pupil was not there.",
                    line -> line.cell() == null ? null : line.cell().hearings()),
            new Column<>(
                    "Heard index",
                    "The pupil’s hearings of those that an even share would give, over the lessons attended whose counts are shown; empty while fewer than three are expected.",
                    line -> line.pupil() == null ? null : line.pupil().heardIndex()),
            new Column<>(
                    "Expected",
                    "The hearings that an even share would give the pupil over the lessons attended whose counts are shown.",
                    line -> line.pupil() == null ? null : line.pupil().expected()),
            new Column<>(
                    "Completeness",
                    "Contributions with a named pupil of those and the ones by someone unnamed, 0 to 1.",
                    line -> line.pupil() == null ? line.lesson().completeness() : null),
            new Column<>(
                    "Withheld",
                    "Why figures are left out, where they are.",
                    line -> line.withheld() == null ? null : line.withheld().reason()));

    static Table<?> of(UnitId unit, UnitParticipationAnswer answer) {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < answer.lessons().size(); i++) {
            LessonColumn lesson = answer.lessons().get(i);
            Withheld withheld =
                    answer.withheld() == null ? Withheld.ofLesson(lesson.completeness()) : answer.withheld();
            lines.add(new Line(lesson, null, null, withheld));
            for (PupilLine pupil : answer.pupils()) {
                lines.add(new Line(lesson, pupil, pupil.cells().get(i), withheld));
            }
        }
        return new Table<>(
                "unit-participation",
                unit.toString(),
                COLUMNS,
                lines,
                ExportNotes.of(lines.stream()
                        .map(Line::withheld)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null)),
                answer.asOf());
    }
}

package org.sharedpen.query.participation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sharedpen.query.export.Column;
import org.sharedpen.query.export.Table;

/** The participation in a lesson as a table: a row of the class, then one of each pupil in the order of the alphabet. */
final class ParticipationTable {
    private ParticipationTable() {}

    /** A row; a figure is null where it is not known, not counted or withheld. */
    private record Line(Lesson lesson, @Nullable PupilAnswer pupil, ParticipationAnswer all) {
        boolean ofClass() {
            return pupil == null;
        }

        @Nullable
        Object either(
                Function<ParticipationAnswer, ? extends @Nullable Object> ofClass,
                Function<PupilAnswer, ? extends @Nullable Object> ofPupil) {
            return pupil == null ? ofClass.apply(all) : ofPupil.apply(pupil);
        }

        @Nullable
        Object pupils(Function<PupilAnswer, ? extends @Nullable Object> ofPupil) {
            return pupil == null ? null : ofPupil.apply(pupil);
        }

        @Nullable
        Object classes(Function<ParticipationAnswer, ? extends @Nullable Object> ofClass) {
            return pupil == null ? ofClass.apply(all) : null;
        }
    }

    private static final List<Column<Line>> COLUMNS = List.of(
            new Column<>(
                    "Lesson", "The title of the lesson.", line -> line.lesson().title()),
            new Column<>("Date", "The planned date of the lesson.", line -> line.lesson()
                    .date()),
            new Column<>(
                    "Row",
                    "CLASS or PUPIL: whose figures stand in the row.",
                    line -> line.ofClass() ? "CLASS" : "PUPIL"),
            new Column<>(
                    "Pupil",
                    "The name of the pupil; empty on the row of the class.",
                    line -> line.pupils(PupilAnswer::displayName)),
            new Column<>(
                    "Present",
                    "Pupils ever present; on a pupil’s row 1 or 0.",
                    line -> line.either(ParticipationAnswer::present, pupil -> pupil.present() ? 1 : 0)),
            new Column<>(
                    "Heard",
                    "Pupils with a hearing in the lesson; on a pupil’s row 1 or 0. Empty where it cannot be said.",
                    line -> line.either(
                            all -> all.coverage().heard(),
                            pupil -> pupil.heard() == null ? null : pupil.heard() ? 1 : 0)),
            new Column<>(
                    "Hearings",
                    "Contributions, reasons, criteria and narrations that name the pupil; of the class, how many there are, a pair’s once.",
                    line -> line.either(
                            all -> all.hearings() == null
                                    ? null
                                    : all.hearings().single()
                                            + all.hearings().pair()
                                            + all.hearings().trio(),
                            PupilAnswer::hearings)),
            new Column<>(
                    "Offers",
                    "Contributions; of the class those of pupils, the class and someone, a pair’s once.",
                    line -> line.either(ParticipationAnswer::offers, PupilAnswer::offers)),
            new Column<>("Reasons", "Reasons given.", line -> line.pupils(PupilAnswer::reasons)),
            new Column<>("Words", "Words offered; a pair’s shared equally.", line -> line.pupils(PupilAnswer::words)),
            new Column<>(
                    "Scribed words",
                    "Words of the pupil’s written on the wall in the lesson.",
                    line -> line.pupils(PupilAnswer::scribedWords)),
            new Column<>(
                    "Surviving words",
                    "Of the scribed words, those that still stand; empty where none was scribed.",
                    line -> line.pupils(PupilAnswer::survivingWords)),
            new Column<>(
                    "Passes", "How often the pupil was asked and passed.", line -> line.pupils(PupilAnswer::passes)),
            new Column<>(
                    "Invited",
                    "How often the pupil was asked: invited, cold-called, by rotation, passed.",
                    line -> line.pupils(PupilAnswer::invited)),
            new Column<>(
                    "Volunteered",
                    "How often the pupil offered unasked.",
                    line -> line.pupils(PupilAnswer::volunteered)),
            new Column<>(
                    "Completeness",
                    "Contributions with a named pupil of those and the ones by someone unnamed, 0 to 1.",
                    line -> line.classes(ParticipationAnswer::completeness)),
            new Column<>(
                    "Coverage",
                    "Pupils heard of those present, 0 to 1.",
                    line -> line.classes(all -> all.coverage().share())),
            new Column<>(
                    "Coverage by chance",
                    "Pupils that chance would let be heard with as many hearings.",
                    line -> line.classes(all -> all.coverage().chance())),
            new Column<>(
                    "Chance low",
                    "The 5th percentile of that.",
                    line -> line.classes(all -> all.coverage().low())),
            new Column<>(
                    "Chance high",
                    "The 95th percentile of that.",
                    line -> line.classes(all -> all.coverage().high())),
            new Column<>(
                    "Gini",
                    "Unevenness of the hearings of those present: 0 is even.",
                    line -> line.classes(all -> all.evenness().gini().value())),
            new Column<>(
                    "Gini by chance",
                    "The mean that chance gives for it.",
                    line -> line.classes(all -> all.evenness().gini().chance())),
            new Column<>(
                    "Withheld",
                    "Why figures are left out, where they are.",
                    line -> line.all().withheld() == null
                            ? null
                            : line.all().withheld().reason()));

    static Table<?> of(Lesson lesson, ParticipationAnswer answer) {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(lesson, null, answer));
        answer.pupils().forEach(pupil -> lines.add(new Line(lesson, pupil, answer)));
        return new Table<>(
                "lesson-participation",
                lesson.lessonId().toString(),
                COLUMNS,
                lines,
                ExportNotes.of(answer.withheld()),
                answer.asOf());
    }
}

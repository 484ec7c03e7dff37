package org.sharedpen.query.balance;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sharedpen.query.balance.measure.Gauge;
import org.sharedpen.query.export.Column;
import org.sharedpen.query.export.Note;
import org.sharedpen.query.export.Table;

/**
 * The balance of a lesson as a table, a row a measure. What only the account that opened the lesson may see is in no table,
 * for nobody: a file is passed on.
 */
final class BalanceTable {
    private BalanceTable() {}

    /** A row: so many of so many, and the share and its interval where there is one. */
    private record Line(
            LessonAnswer lesson,
            String measure,
            String definition,
            @Nullable Number count,
            @Nullable Number of,
            @Nullable Double share,
            @Nullable Double low,
            @Nullable Double high) {}

    private static final List<Column<Line>> COLUMNS = List.of(
            new Column<>(
                    "Lesson", "The title of the lesson.", line -> line.lesson().title()),
            new Column<>("Date", "The planned date of the lesson.", line -> line.lesson()
                    .date()),
            new Column<>("Planned level", "The release level that was planned, 0 to 5.", line -> line.lesson()
                    .plannedLevel()),
            new Column<>(
                    "Enacted level",
                    "The release level that the figures place it at; empty where there is too little to say.",
                    line -> line.lesson().enactedLevel()),
            new Column<>(
                    "Verdict",
                    "PLACED, MIXED (its decisions contradict its words) or NOT_ENOUGH.",
                    line -> line.lesson().verdict()),
            new Column<>("Measure", "What is counted in the row.", Line::measure),
            new Column<>("Count", "How many; of a share the pupils’ or the part that is counted.", Line::count),
            new Column<>("Of", "Of how many; empty where nothing is shared.", Line::of),
            new Column<>("Share", "Count / of, from 0 to 1; empty where there is nothing to share.", Line::share),
            new Column<>("Low", "The lower end of the 95 % interval.", Line::low),
            new Column<>("High", "The upper end of the 95 % interval.", Line::high),
            new Column<>("Definition", "What the measure is.", Line::definition));

    static Table<?> of(BalanceApi.Both both) {
        LessonAnswer lesson = both.lesson();
        BalanceAnswer answer = both.balance();
        List<Line> lines = new ArrayList<>();
        Gauges gauges = answer.gauges();
        lines.add(gauge(
                lesson,
                "words",
                gauges.words(),
                "New words standing at the end that pupils originated, of all new words standing."));
        lines.add(gauge(lesson, "wall", gauges.wall(), "The same over all words standing, carried ones too."));
        lines.add(gauge(lesson, "offers", gauges.offers(), "Contributions of pupils, of those of pupils and teacher."));
        lines.add(gauge(
                lesson,
                "decisions",
                gauges.decisions(),
                "Settled choices and reworked examinations that pupils settled, of all."));
        lines.add(
                gauge(lesson, "reasons", gauges.reasons(), "Reasons given by pupils, narrations among them, of all."));
        if (answer.talk() != null) {
            lines.add(part(
                    lesson,
                    "talk turns",
                    answer.talk().turns().pupil(),
                    answer.talk().turns().total(),
                    "Pupils’ turns in the transcript, of all turns."));
            lines.add(part(
                    lesson,
                    "talk words",
                    answer.talk().words().pupil(),
                    answer.talk().words().total(),
                    "Pupils’ words in the transcript, of all words."));
        }
        lines.add(part(
                lesson,
                "verbatim",
                answer.fidelity().verbatim(),
                answer.fidelity().linked(),
                "Linked scribings that kept the words as they were said, of all linked scribings."));
        lines.add(part(
                lesson,
                "examined",
                answer.interrogation().examined(),
                answer.interrogation().scribed(),
                "Scribed lines that were examined, of the lines scribed."));
        lines.add(part(
                lesson,
                "reworked",
                answer.interrogation().reworked(),
                answer.interrogation().examined(),
                "Examined lines that were reworked, of those examined."));
        lines.add(part(
                lesson,
                "on focus",
                answer.focus().onFocus(),
                answer.focus().edits(),
                "Edits applied on the craft focus, of the edits offered."));
        lines.add(new Line(
                lesson, "parked", "Suggestions kept for later.", answer.focus().parked(), null, null, null, null));
        lines.add(part(
                lesson,
                "narrated",
                answer.narrated().narrated(),
                answer.narrated().revisions(),
                "Revisions for which a reason was spoken, of all revisions."));
        lines.add(part(
                lesson,
                "criteria first",
                answer.criteria().criteriaFirst(),
                answer.criteria().settled(),
                "Settled choices with a criterion stated before, of those settled."));
        lines.add(part(
                lesson,
                "criteria by pupils",
                answer.criteria().byPupils(),
                answer.criteria().total(),
                "Criteria stated by pupils, of all criteria."));
        answer.minutesByLevel()
                .forEach((level, minutes) -> lines.add(new Line(
                        lesson,
                        "minutes at level " + level,
                        "Minutes of segments at that level of the release scale.",
                        minutes,
                        null,
                        null,
                        null,
                        null)));
        return new Table<>(
                "lesson-balance",
                lesson.lessonId().toString(),
                COLUMNS,
                lines,
                List.of(new Note(
                        "Scale", "The bands of the release scale are a convention, and each school may have its own.")),
                answer.asOf());
    }

    private static Line gauge(LessonAnswer lesson, String measure, Gauge gauge, String definition) {
        return new Line(
                lesson, measure, definition, gauge.pupil(), gauge.total(), gauge.share(), gauge.low(), gauge.high());
    }

    private static Line part(LessonAnswer lesson, String measure, int count, int of, String definition) {
        return new Line(lesson, measure, definition, count, of, of == 0 ? null : (double) count / of, null, null);
    }
}

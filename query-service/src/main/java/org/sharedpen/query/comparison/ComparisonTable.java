package org.sharedpen.query.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sharedpen.events.TextType;
import org.sharedpen.query.balance.GaugeColumns;
import org.sharedpen.query.balance.Gauges;
import org.sharedpen.query.comparison.ComparisonAnswer.ComparedLesson;
import org.sharedpen.query.comparison.ComparisonAnswer.ComparedUnit;
import org.sharedpen.query.comparison.ComparisonAnswer.WithheldUnit;
import org.sharedpen.query.export.Column;
import org.sharedpen.query.export.Note;
import org.sharedpen.query.export.Table;

/** The comparison as a table: a row for each lesson of a unit that is shown, and one for each unit that is withheld. */
final class ComparisonTable {
    private ComparisonTable() {}

    /** A lesson of a unit, or a unit without figures. */
    private record Line(
            String classTitle,
            String title,
            List<Integer> yearGroups,
            TextType textType,
            @Nullable ComparedUnit unit,
            @Nullable ComparedLesson lesson,
            @Nullable String withheld) {
        @Nullable
        Object of(Function<ComparedLesson, ? extends @Nullable Object> value) {
            return lesson == null ? null : value.apply(lesson);
        }

        @Nullable
        Gauges gauges() {
            return lesson == null ? null : lesson.gauges();
        }
    }

    private static final List<Column<Line>> COLUMNS = Stream.concat(
                    Stream.<Column<Line>>of(
                            new Column<>("Class", "The class.", Line::classTitle),
                            new Column<>(
                                    "Year groups", "The year groups of the class.", line -> years(line.yearGroups())),
                            new Column<>("Text type", "The text type of the unit.", Line::textType),
                            new Column<>("Unit", "The title of the unit.", Line::title),
                            new Column<>(
                                    "Lesson",
                                    "The title of the lesson; lessons stand in the order of the plan.",
                                    line -> line.of(ComparedLesson::title)),
                            new Column<>(
                                    "Date", "The planned date of the lesson.", line -> line.of(ComparedLesson::date)),
                            new Column<>(
                                    "Protocol",
                                    "How the class worked in the lesson.",
                                    line -> line.of(ComparedLesson::protocol)),
                            new Column<>(
                                    "Planned level",
                                    "The release level that was planned, 0 to 5.",
                                    line -> line.of(ComparedLesson::plannedLevel)),
                            new Column<>(
                                    "Enacted level",
                                    "The release level that the figures place it at; empty where there is too little to say.",
                                    line -> line.of(ComparedLesson::enactedLevel)),
                            new Column<>(
                                    "Verdict",
                                    "PLACED, MIXED (its decisions contradict its words) or NOT_ENOUGH.",
                                    line -> line.of(ComparedLesson::verdict)),
                            new Column<>(
                                    "Shift",
                                    "How the pupils’ share of new words moved over the unit.",
                                    line -> line.unit() == null
                                            ? null
                                            : line.unit().shift().verdict()),
                            new Column<>("Withheld", "Why the unit, or the lesson, has no figures.", Line::withheld)),
                    GaugeColumns.of(Line::gauges).stream())
            .toList();

    static Table<?> of(ComparisonAnswer answer) {
        List<Line> lines = new ArrayList<>();
        for (ComparedUnit unit : answer.units()) {
            unit.lessons()
                    .forEach(lesson -> lines.add(new Line(
                            unit.classTitle(),
                            unit.title(),
                            unit.yearGroups(),
                            unit.textType(),
                            unit,
                            lesson,
                            lesson.withheld() == null ? null : lesson.withheld().sentence())));
        }
        for (WithheldUnit unit : answer.withheld()) {
            lines.add(new Line(
                    unit.classTitle(), unit.title(), unit.yearGroups(), unit.textType(), null, null, unit.sentence()));
        }
        return new Table<>("comparison", null, COLUMNS, lines, notes(answer), answer.asOf());
    }

    private static List<Note> notes(ComparisonAnswer answer) {
        ComparisonFilters filters = answer.filters();
        List<Note> notes = new ArrayList<>(
                List.of(
                        new Note(
                                "Year group",
                                filters.yearGroup() == null ? "any" : String.valueOf(filters.yearGroup())),
                        new Note(
                                "Text type",
                                filters.textType() == null
                                        ? "any"
                                        : filters.textType().name()),
                        new Note(
                                "Protocol",
                                filters.protocol() == null
                                        ? "any"
                                        : filters.protocol().name()),
                        new Note("Order", "Classes and units stand in the order of their names, never of a figure."),
                        new Note(
                                "Matching",
                                "Only units of the same year groups and text type stand beside one another. There are no totals.")));
        answer.withheld()
                .forEach(unit ->
                        notes.add(new Note("Withheld: " + unit.classTitle() + ", " + unit.title(), unit.sentence())));
        return notes;
    }

    private static String years(List<Integer> years) {
        return years.stream().map(String::valueOf).collect(Collectors.joining(" and "));
    }
}

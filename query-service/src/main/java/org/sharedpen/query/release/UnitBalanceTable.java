package org.sharedpen.query.release;

import java.util.List;
import java.util.stream.Stream;
import org.sharedpen.events.UnitId;
import org.sharedpen.query.balance.GaugeColumns;
import org.sharedpen.query.export.Column;
import org.sharedpen.query.export.Note;
import org.sharedpen.query.export.Table;
import org.sharedpen.query.release.UnitBalanceAnswer.LessonGauges;

/** The balance of a unit as a table, a row a lesson in the order of the plan. Signs of habit are for a conversation, not for a file. */
final class UnitBalanceTable {
    private static final List<Column<LessonGauges>> COLUMNS = Stream.concat(
                    Stream.<Column<LessonGauges>>of(
                            new Column<>("Lesson", "The title of the lesson.", LessonGauges::title),
                            new Column<>("Date", "The planned date of the lesson.", LessonGauges::date),
                            new Column<>("State", "PLANNED, OPEN or CLOSED.", LessonGauges::state),
                            new Column<>(
                                    "Planned level",
                                    "The release level that was planned, 0 to 5.",
                                    LessonGauges::plannedLevel),
                            new Column<>(
                                    "Enacted level",
                                    "The release level that the figures place it at; empty where there is too little to say.",
                                    LessonGauges::enactedLevel),
                            new Column<>(
                                    "Verdict",
                                    "PLACED, MIXED (its decisions contradict its words) or NOT_ENOUGH.",
                                    LessonGauges::verdict),
                            new Column<>(
                                    "Shared minutes",
                                    "Minutes in which class and teacher were at one text; empty without segment times.",
                                    LessonGauges::sharedMinutes)),
                    GaugeColumns.of(LessonGauges::gauges).stream())
            .toList();

    private UnitBalanceTable() {}

    static Table<?> of(UnitId unit, UnitBalanceAnswer answer) {
        return new Table<>(
                "unit-balance",
                unit.toString(),
                COLUMNS,
                answer.lessons(),
                List.of(
                        new Note(
                                "Shift",
                                "The pupils’ share of new words over the unit: "
                                        + answer.shift().verdict() + "."),
                        new Note(
                                "Scale",
                                "The bands of the release scale are a convention, and each school may have its own.")),
                answer.asOf());
    }
}

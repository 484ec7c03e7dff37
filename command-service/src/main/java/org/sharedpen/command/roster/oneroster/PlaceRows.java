package org.sharedpen.command.roster.oneroster;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sharedpen.command.roster.file.Row;

/**
 * Enrolments. One that has ended is gone; but where a bulk file's whole class has ended, as in the summer, the class
 * is taken as it last was. Beginnings are not looked at: a roster is taken in before the first day of term.
 */
final class PlaceRows {
    /** Some systems write a time behind the date. */
    private static final int DAY = 10;

    private final RowReader rows;
    private final Mode mode;
    private final LocalDate today;
    private final Map<String, LocalDate> lastOfClass = new HashMap<>();

    PlaceRows(RowReader rows, Mode mode, LocalDate today) {
        this.rows = rows;
        this.mode = mode;
        this.today = today;
    }

    private record Dated(ListedPlace place, LocalDate end) {}

    List<ListedPlace> read() {
        List<Dated> dated = rows.read(row -> new Dated(place(row), end(row)));
        dated.stream()
                .filter(d -> !d.place.gone())
                .forEach(d -> lastOfClass.merge(d.place.classId(), d.end, PlaceRows::later));
        List<ListedPlace> places = new ArrayList<>();
        dated.forEach(d -> places.add(hasEnded(d) ? gone(d.place) : d.place));
        return places;
    }

    private ListedPlace place(Row row) {
        boolean gone = rows.gone(row);
        return new ListedPlace(
                row.line(),
                row.cell("sourcedId"),
                gone,
                gone ? row.cell("classSourcedId") : rows.needed(row, "classSourcedId"),
                gone ? row.cell("userSourcedId") : rows.needed(row, "userSourcedId"),
                row.cell("schoolSourcedId"),
                PlaceRole.of(gone ? row.cell("role") : rows.needed(row, "role")));
    }

    private LocalDate end(Row row) {
        String text = row.cell("endDate");
        try {
            String day = text.length() > DAY ? text.substring(0, DAY) : text;
            return text.isEmpty() ? LocalDate.MAX : LocalDate.parse(day);
        } catch (DateTimeParseException broken) {
            rows.wrong(row, "The endDate is not a date such as 2027-07-21.");
            return LocalDate.MAX;
        }
    }

    private boolean hasEnded(Dated dated) {
        LocalDate last = lastOfClass.getOrDefault(dated.place.classId(), LocalDate.MAX);
        boolean classGoesOn = mode == Mode.DELTA || last.isAfter(today);
        return classGoesOn ? !dated.end.isAfter(today) : dated.end.isBefore(last);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static ListedPlace gone(ListedPlace place) {
        return new ListedPlace(
                place.line(), place.sourceId(), true, place.classId(), place.userId(), place.school(), place.role());
    }
}

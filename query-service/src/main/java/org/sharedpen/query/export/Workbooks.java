package org.sharedpen.query.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** A table as a workbook: the figures first, then what each column is, what was asked for and what is left out. */
final class Workbooks {
    private static final int WIDEST = 60;

    private Workbooks() {}

    static byte[] of(Table<?> table) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "SharedPen", "1.0")) {
            figures(table, workbook.newWorksheet("Figures"));
            about(table, workbook.newWorksheet("About"));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return bytes.toByteArray();
    }

    private static <R> void figures(Table<R> table, Worksheet sheet) {
        for (int at = 0; at < table.columns().size(); at++) {
            Column<R> column = table.columns().get(at);
            sheet.value(0, at, clean(column.name()));
            sheet.style(0, at).bold().set();
            for (int row = 0; row < table.rows().size(); row++) {
                cell(sheet, row + 1, at, column.value().apply(table.rows().get(row)));
            }
        }
        sheet.freezePane(0, 1);
    }

    private static void about(Table<?> table, Worksheet sheet) {
        List<Note> notes = new ArrayList<>();
        notes.add(new Note("Table", table.name().replace('-', ' ')));
        if (table.of() != null) {
            notes.add(new Note("Of", table.of()));
        }
        notes.add(new Note("As of", asOf(table)));
        notes.addAll(table.notes());
        table.columns().forEach(column -> notes.add(new Note("Column “" + column.name() + "”", column.definition())));
        for (int row = 0; row < notes.size(); row++) {
            sheet.value(row, 0, clean(notes.get(row).about()));
            sheet.value(row, 1, clean(notes.get(row).says()));
            sheet.style(row, 0).bold().set();
            sheet.style(row, 1).wrapText(true).set();
        }
        sheet.width(0, WIDEST / 2.0);
        sheet.width(1, WIDEST * 1.5);
    }

    private static String asOf(Table<?> table) {
        Instant recorded = table.asOf().recordedAt();
        return recorded == null
                ? "nothing had been recorded"
                : "what had been recorded by " + recorded + " (position "
                        + table.asOf().position() + ")";
    }

    private static void cell(Worksheet sheet, int row, int at, @Nullable Object value) {
        if (value instanceof Number number) {
            sheet.value(row, at, number);
        } else if (value instanceof Boolean truth) {
            sheet.value(row, at, truth);
        } else if (value instanceof LocalDate date) {
            sheet.value(row, at, date);
            sheet.style(row, at).format("yyyy-mm-dd").set();
        } else if (value != null) {
            sheet.value(row, at, clean(value.toString()));
        }
    }

    /** XML has no place for most control characters: a workbook with one could not be opened. */
    private static String clean(String text) {
        StringBuilder clean = new StringBuilder();
        text.codePoints()
                .map(point -> point < ' ' && point != '\t' && point != '\n' && point != '\r'
                                || point == 0xFFFE
                                || point == 0xFFFF
                                || Character.getType(point) == Character.SURROGATE
                        ? 0xFFFD
                        : point)
                .forEach(clean::appendCodePoint);
        return clean.toString();
    }
}

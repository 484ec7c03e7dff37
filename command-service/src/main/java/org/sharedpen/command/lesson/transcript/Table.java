package org.sharedpen.command.lesson.transcript;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A transcript as a table: values apart by comma, semicolon or tab, the first row naming the columns. */
final class Table {
    private static final String HINT = "sep=";

    private Table() {}

    static List<Row> rows(String file) {
        CsvReader.CsvReaderBuilder builder = CsvReader.builder()
                .fieldSeparator(separator(file))
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowUnclosedQuote(false)
                .allowExtraCharsAfterClosingQuote(true)
                .skipEmptyLines(true);
        List<Row> rows = new ArrayList<>();
        Columns columns = null;
        try {
            for (CsvRecord values : builder.ofCsvRecord(file)) {
                if (columns == null && isHint(values)) {
                    continue;
                }
                if (columns == null) {
                    columns = Columns.of(values.getFields());
                } else {
                    rows.add(Row.of(value(values, columns.speaker()), text(values, columns.text())));
                }
            }
        } catch (CsvParseException broken) {
            throw new TranscriptProblem("The table cannot be read: somewhere a quotation mark is not closed.");
        }
        return rows;
    }

    private static String text(CsvRecord values, int column) {
        String text = value(values, column);
        return text == null ? "" : text;
    }

    private static @Nullable String value(CsvRecord values, int column) {
        return column < values.getFieldCount() ? values.getField(column) : null;
    }

    /** Some spreadsheets say in a first row which separator they write. */
    private static boolean isHint(CsvRecord values) {
        return values.getField(0).startsWith(HINT);
    }

    /** The one that stands most often in the row that names the columns. */
    private static char separator(String file) {
        String header = file.lines()
                .filter(line -> !line.isBlank() && !line.startsWith(HINT))
                .findFirst()
                .orElse("");
        return Stream.of(',', ';', '\t')
                .max(Comparator.comparingLong((Character separator) ->
                                header.chars().filter(c -> c == separator).count())
                        .thenComparing(separator -> separator == ',' ? 1 : 0))
                .orElse(',');
    }
}

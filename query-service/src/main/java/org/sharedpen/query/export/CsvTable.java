package org.sharedpen.query.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** A table as CSV: RFC 4180, a header, decimal points, ISO dates; text that could be taken for a formula is made safe. */
final class CsvTable {
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final int DECIMALS = 6;

    private CsvTable() {}

    static byte[] of(Table<?> table) {
        StringWriter text = new StringWriter();
        text.append(BYTE_ORDER_MARK);
        try (CsvWriter csv =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            write(table, csv);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static <R> void write(Table<R> table, CsvWriter csv) {
        csv.writeRecord(table.columns().stream()
                .map(column -> SafeText.of(column.name()))
                .toList());
        for (R row : table.rows()) {
            csv.writeRecord(table.columns().stream()
                    .map(column -> cell(column.value().apply(row)))
                    .toList());
        }
    }

    private static String cell(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        return value instanceof Double number
                ? plain(number)
                : value instanceof Number ? value.toString() : SafeText.of(value.toString());
    }

    private static String plain(double number) {
        BigDecimal rounded = BigDecimal.valueOf(number)
                .setScale(DECIMALS, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return rounded.toPlainString();
    }
}

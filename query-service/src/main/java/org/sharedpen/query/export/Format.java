package org.sharedpen.query.export;

import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sharedpen.query.problem.Problem;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** What a table can be had as. */
public enum Format {
    /** RFC 4180 in UTF-8. It begins with a byte order mark: without one the usual spreadsheet garbles every accented name. */
    CSV("csv", "text/csv; charset=utf-8; header=present"),
    /** Office Open XML: a sheet of figures, and one that says what they are. */
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final String ending;
    private final MediaType type;

    Format(String ending, String type) {
        this.ending = ending;
        this.type = MediaType.parseMediaType(type);
    }

    /** Reads {@code ?format=}. */
    static Format of(@Nullable String text) {
        return Stream.of(values())
                .filter(format -> format.ending.equals(text))
                .findFirst()
                .orElseThrow(() -> Problem.invalid("format", "Choose csv or xlsx."));
    }

    private byte[] write(Table<?> table) {
        return this == CSV ? CsvTable.of(table) : Workbooks.of(table);
    }

    /** The answer of a door that is asked for a table in a format. */
    public static ResponseEntity<byte[]> answer(@Nullable String asked, Supplier<? extends Table<?>> table) {
        Format format = of(asked);
        Table<?> wanted = table.get();
        return ResponseEntity.ok()
                .contentType(format.type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(wanted.fileName() + "." + format.ending)
                                .build()
                                .toString())
                .body(format.write(wanted));
    }
}

package org.sharedpen.query.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sharedpen.query.problem.Problem;
import org.sharedpen.query.stream.AsOf;

class TableToTakeAwayTest {
    private static final AsOf NOW = AsOf.at(7, Instant.parse("2026-03-02T10:00:00Z"));

    /** A row of everything that a cell can hold. */
    private record Line(@Nullable Object text, @Nullable Object number) {}

    private static Table<Line> table(Object... texts) {
        return new Table<>(
                "test-table",
                "4711",
                List.of(
                        new Column<>("Text", "What was written.", Line::text),
                        new Column<>("Number", "How many.", Line::number)),
                Stream.of(texts).map(text -> new Line(text, -1.5)).toList(),
                List.of(new Note("Withheld", "Nothing is withheld.")),
                NOW);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-1",
                "@SUM(A1)",
                "\tx",
                "\rx",
                "\nx",
                "＝1+1",
                "＋1",
                "－1",
                "＠x",
                "=HYPERLINK(\"http://x\",\"y\")"
            })
    void text_that_begins_as_a_formula_would_is_made_safe_and_comes_back_behind_an_apostrophe(String text) {
        assertThat(cells(CsvTable.of(table(text)))).containsExactly("'" + text, "-1.5");
    }

    @Property(tries = 500)
    void any_text_comes_back_as_it_was_or_behind_an_apostrophe(@ForAll String text) {
        Assume.that(!text.codePoints().anyMatch(point -> Character.getType(point) == Character.SURROGATE));
        String cell = cells(CsvTable.of(table(text))).get(0);
        assertThat(cell).isIn(text, "'" + text);
        if (!cell.isEmpty()) {
            assertThat("=+-@\t\r\n".indexOf(cell.charAt(0))).isNegative();
        }
    }

    @Test
    void negative_numbers_stay_numbers_and_no_share_is_written_in_powers_of_ten() {
        Table<Line> numbers = new Table<>(
                "numbers",
                null,
                List.of(
                        new Column<>("Number", "How many.", Line::number),
                        new Column<>("Text", "What was written.", Line::text)),
                List.of(new Line(null, -3), new Line(null, 0.0000123), new Line(null, 2.0 / 3), new Line(null, null)),
                List.of(),
                NOW);
        assertThat(new String(CsvTable.of(numbers), StandardCharsets.UTF_8))
                .isEqualTo("\uFEFFNumber,Text\r\n-3,\r\n0.000012,\r\n0.666667,\r\n,\r\n");
    }

    @Test
    void begins_with_the_mark_by_which_a_spreadsheet_reads_accents_right() {
        byte[] csv = CsvTable.of(table("Zoë"));
        assertThat(csv).startsWith(0xEF, 0xBB, 0xBF);
        assertThat(new String(csv, StandardCharsets.UTF_8)).contains("Zoë");
    }

    @Test
    void a_workbook_has_the_figures_first_and_says_what_they_are() throws IOException {
        byte[] bytes = Workbooks.of(table("=1+1", "Zoë", LocalDate.of(2026, 3, 2), true, "a\u0001b", null));
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            List<Sheet> sheets = workbook.getSheets().toList();
            assertThat(sheets).extracting(Sheet::getName).containsExactly("Figures", "About");
            List<Row> figures = sheets.get(0).read();
            assertThat(figures.get(0).getCellText(0)).isEqualTo("Text");
            assertThat(figures.get(1).getCellText(0)).isEqualTo("=1+1");
            assertThat(figures.get(1).getCell(0).getFormula()).isNull();
            assertThat(figures.get(1).getCellAsNumber(1)).contains(new BigDecimal("-1.5"));
            assertThat(figures.get(2).getCellText(0)).isEqualTo("Zoë");
            assertThat(figures.get(3).getCellAsDate(0)).contains(LocalDateTime.of(2026, 3, 2, 0, 0));
            assertThat(figures.get(4).getCellAsBoolean(0)).contains(true);
            assertThat(figures.get(5).getCellText(0)).isEqualTo("a\uFFFDb");
            assertThat(sheets.get(1).read().stream().map(row -> row.getCellText(0) + ": " + row.getCellText(1)))
                    .containsExactly(
                            "Table: test table",
                            "Of: 4711",
                            "As of: what had been recorded by 2026-03-02T10:00:00Z (position p7)",
                            "Withheld: Nothing is withheld.",
                            "Column “Text”: What was written.",
                            "Column “Number”: How many.");
        }
    }

    @Test
    void other_formats_are_refused_by_name() {
        for (String format : List.of("", "CSV", "pdf", "json")) {
            assertThatThrownBy(() -> Format.answer(format, () -> table()))
                    .isInstanceOf(Problem.class)
                    .hasMessage("Choose csv or xlsx.");
        }
    }

    private static List<String> cells(byte[] csv) {
        String text = new String(csv, StandardCharsets.UTF_8);
        try (CsvReader<CsvRecord> reader =
                CsvReader.builder().ofCsvRecord(new java.io.StringReader(text.substring(1)))) {
            return reader.stream().skip(1).findFirst().orElseThrow().getFields();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}

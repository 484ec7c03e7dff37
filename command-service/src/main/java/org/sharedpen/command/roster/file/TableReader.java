package org.sharedpen.command.roster.file;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.Reader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads a table by the names of its columns. Only wanted cells are kept; of every other column the findings keep the
 * name, with the shape's prefix, and how many of its cells were not empty.
 */
public final class TableReader {
    private static final int MOST_ROWS = 250_000;

    private final String file;
    private final TableShape shape;
    private final Set<String> wanted;
    private final Findings findings;
    private final List<Row> rows = new ArrayList<>();
    private final Map<String, Integer> columns = new HashMap<>();
    private @Nullable List<String> header;
    private int[] filled = new int[0];

    private TableReader(String file, TableShape shape, Set<String> wanted, Findings findings) {
        this.file = file;
        this.shape = shape;
        this.wanted = wanted;
        this.findings = findings;
    }

    /** Reads to the end; what is broken is in the findings. */
    public static Table read(String file, TableShape shape, Reader content, Set<String> wanted, Findings findings) {
        TableReader reader = new TableReader(file, shape, wanted, findings);
        CsvSource.read(content, shape.delimiter(), file, findings, reader::take);
        return reader.table();
    }

    private void take(CsvRecord line) {
        if (header == null) {
            header = line.getFields().stream().map(CellText::tidy).toList();
            filled = new int[header.size()];
            header.stream().filter(wanted::contains).forEach(this::column);
        } else if (line.getFields().stream().anyMatch(cell -> !cell.isBlank())) {
            row(line, header);
        }
    }

    private void column(String name) {
        if (columns.putIfAbsent(name, columns.size()) != null) {
            findings.wrong(file, 1, "The column %s is there twice.".formatted(name));
        }
    }

    private void row(CsvRecord line, List<String> names) {
        if (!fits(line.getFields(), names.size())) {
            String detail = "The row has %d cells, and the header %d.".formatted(line.getFieldCount(), names.size());
            findings.wrong(file, line.getStartingLineNumber(), detail);
            return;
        }
        if (rows.size() == MOST_ROWS) {
            throw UnreadableFile.tooLarge("The file has more rows than a roster can have.");
        }
        String[] cells = new String[columns.size()];
        for (int i = 0; i < names.size(); i++) {
            Integer place = columns.get(names.get(i));
            String cell = i < line.getFieldCount() ? line.getField(i) : "";
            if (place != null) {
                cells[place] = fit(line, CellText.tidy(cell));
            } else if (!cell.isBlank()) {
                filled[i]++;
            }
        }
        if (!wanted.isEmpty()) {
            rows.add(new Row(line.getStartingLineNumber(), columns, cells));
        }
    }

    private boolean fits(List<String> cells, int width) {
        return cells.size() == width
                || shape.ragged() && cells.stream().skip(width).allMatch(String::isBlank);
    }

    private String fit(CsvRecord line, String cell) {
        if (!CellText.isFit(cell)) {
            findings.wrong(
                    file, line.getStartingLineNumber(), "A cell holds characters that are no text, or too many.");
        }
        return cell;
    }

    private Table table() {
        List<String> names = header == null ? List.of() : header;
        if (names.isEmpty()) {
            findings.wrong(file, 1, "The file is empty.");
        }
        IntStream.range(0, names.size())
                .filter(i -> !columns.containsKey(names.get(i)))
                .forEach(i -> findings.dropped(shape.prefix() + named(names.get(i), i), filled[i]));
        return new Table(file, Set.copyOf(columns.keySet()), List.copyOf(rows));
    }

    private static String named(String name, int place) {
        return name.isEmpty() ? "(column %d)".formatted(place + 1) : name;
    }
}

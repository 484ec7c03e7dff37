package org.sharedpen.command.roster.oneroster;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sharedpen.command.roster.file.Findings;
import org.sharedpen.command.roster.file.FlatZip;
import org.sharedpen.command.roster.file.Table;
import org.sharedpen.command.roster.file.TableReader;
import org.sharedpen.command.roster.file.TableShape;
import org.sharedpen.command.roster.file.ZipLimits;

/** The tables of a zip. Of files that are not needed only the columns' names are kept, never a cell. */
final class FileSet {
    private static final String ENDING = ".csv";
    private static final int BYTE_ORDER_MARK = 0xFEFF;

    private final Map<Part, Table> tables = new EnumMap<>(Part.class);
    private final Findings findings;

    private FileSet(Findings findings) {
        this.findings = findings;
    }

    static FileSet of(InputStream zip, ZipLimits limits, Findings findings) {
        FileSet files = new FileSet(findings);
        FlatZip.read(zip, limits, files::take);
        return files;
    }

    private void take(String name, InputStream content) throws IOException {
        if (!name.endsWith(ENDING)) {
            return;
        }
        // bytes that are no UTF-8 become U+FFFD, which is found in its row
        Reader reader = withoutMark(new BufferedReader(new InputStreamReader(content, StandardCharsets.UTF_8)));
        TableShape shape = new TableShape(',', false, name.substring(0, name.length() - ENDING.length()) + ".");
        Optional<Part> part = Part.all().filter(p -> p.file().equals(name)).findFirst();
        if (part.isPresent()) {
            tables.put(
                    part.get(), TableReader.read(name, shape, reader, part.get().wanted(), findings));
        } else {
            Findings ofNoConcern = new Findings();
            TableReader.read(name, shape, reader, Set.of(), ofNoConcern);
            ofNoConcern.dropped().forEach(findings::dropped);
        }
    }

    /** A byte order mark would hide the quotation mark behind it. */
    private static Reader withoutMark(Reader reader) throws IOException {
        reader.mark(1);
        if (reader.read() != BYTE_ORDER_MARK) {
            reader.reset();
        }
        return reader;
    }

    boolean has(Part part) {
        return tables.containsKey(part);
    }

    /** The table of a part; an empty one where the zip has none. */
    Table table(Part part) {
        return tables.getOrDefault(part, new Table(part.file(), Set.of(), List.of()));
    }

    /** Leaves a file unread after all. */
    void drop(Part part) {
        Table table = table(part);
        table.columns().stream()
                .sorted()
                .forEach(column -> findings.dropped(part.stem() + "." + column, table.filled(column)));
        tables.remove(part);
    }
}

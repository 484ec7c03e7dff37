package org.sharedpen.command.roster.file;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The records of a CSV file, one after another, empty lines left out. */
final class CsvSource {
    /** A quotation that never closes ends here and not with the memory. */
    private static final int LONGEST_CELL = 1 << 20;

    private static final Pattern LINE = Pattern.compile("line (\\d+)");

    private CsvSource() {}

    static void read(Reader reader, char delimiter, String file, Findings findings, Consumer<CsvRecord> each) {
        try {
            Iterator<CsvRecord> records = CsvReader.builder()
                    .fieldSeparator(delimiter)
                    .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .allowUnclosedQuote(false)
                    .maxBufferSize(LONGEST_CELL)
                    .ofCsvRecord(reader)
                    .iterator();
            while (records.hasNext()) {
                each.accept(records.next());
            }
        } catch (CsvParseException broken) {
            findings.wrong(file, lineOf(broken), "A quotation mark is out of place, or a cell is far too long.");
        } catch (UncheckedIOException failed) {
            throw unwrapped(failed);
        }
    }

    /** The parser counts lines truly, multi-line cells included, but tells them in its message alone. */
    private static long lineOf(CsvParseException broken) {
        Matcher line = LINE.matcher(String.valueOf(broken.getMessage()));
        return line.find() ? Long.parseLong(line.group(1)) : 1;
    }

    private static RuntimeException unwrapped(UncheckedIOException failed) {
        IOException cause = failed.getCause();
        boolean damaged = cause instanceof java.util.zip.ZipException || cause instanceof java.io.EOFException;
        return damaged ? UnreadableFile.because("The zip is damaged.") : failed;
    }
}

package org.sharedpen.command.roster.sheet;

import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sharedpen.command.roster.file.BrokenFile;
import org.sharedpen.command.roster.file.CellText;
import org.sharedpen.command.roster.file.FileProblem;
import org.sharedpen.command.roster.file.Findings;
import org.sharedpen.command.roster.file.Row;
import org.sharedpen.command.roster.file.Table;
import org.sharedpen.command.roster.file.TableReader;
import org.sharedpen.command.roster.file.TableShape;

/** Reads one class from any spreadsheet export: pure, and all or nothing. */
public final class SheetReader {
    private static final int LONGEST_NAME = 200;

    /** Excel's own hint, which some exports keep as their first line. */
    private static final Pattern HINT = Pattern.compile("\\A\"?sep=(.)\"?(?=\\R)");

    private final String file;
    private final String text;
    private final NameColumns columns;
    private final Findings findings = new Findings();

    private SheetReader(String file, String text, NameColumns columns) {
        this.file = file;
        this.text = text;
        this.columns = columns;
    }

    /**
     * The pupils that a file lists.
     *
     * @param file its name, for the problems
     */
    public static Sheet read(String file, byte[] content, NameColumns columns) {
        return new SheetReader(file, SheetText.of(content), columns).sheet();
    }

    private Sheet sheet() {
        Matcher hint = HINT.matcher(text);
        // an empty line is left out and still counted
        String body = hint.find() ? text.substring(hint.end()) : text;
        for (char delimiter : new char[] {',', ';', '\t'}) {
            Set<String> header = header(body, delimiter);
            Optional<String> given = find(columns.givenName(), header);
            Optional<String> family = find(columns.familyName(), header);
            if (given.isPresent() && (family.isPresent() || columns.familyName() == null)) {
                return sheet(body, delimiter, given.get(), family.orElse(""));
            }
        }
        throw new BrokenFile(
                List.of(
                        new FileProblem(
                                file,
                                1,
                                "The first row does not hold the columns that were named for the pupils' names. Write them as they stand there.")));
    }

    private Sheet sheet(String body, char delimiter, String given, String family) {
        Set<String> wanted = Stream.of(given, family).filter(c -> !c.isEmpty()).collect(Collectors.toSet());
        TableShape shape = new TableShape(delimiter, true, "");
        Table table = TableReader.read(file, shape, new StringReader(body), wanted, findings);
        List<ListedName> pupils =
                table.rows().stream().map(row -> name(row, given, family)).toList();
        if (pupils.isEmpty()) {
            findings.wrong(file, 1, "The file lists no pupil.");
        }
        findings.refuseIfBroken();
        return new Sheet(pupils, findings.dropped());
    }

    private ListedName name(Row row, String given, String family) {
        ListedName name = new ListedName(row.cell(given), row.cell(family));
        int length = name.givenName().length() + name.familyName().length();
        if (length == 0 || length > LONGEST_NAME) {
            findings.wrong(file, row.line(), length == 0 ? "The row has no name." : "The name is far too long.");
        }
        return name;
    }

    private static Set<String> header(String body, char delimiter) {
        String first = body.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        TableShape shape = new TableShape(delimiter, true, "");
        Findings names = new Findings();
        TableReader.read("", shape, new StringReader(first), Set.of(), names);
        return names.dropped().keySet();
    }

    /** The column as it is written there; a mapping typed by hand may differ in case and spaces. */
    private static Optional<String> find(@Nullable String asked, Set<String> header) {
        if (asked == null) {
            return Optional.empty();
        }
        String tidy = CellText.tidy(asked);
        if (header.contains(tidy)) {
            return Optional.of(tidy);
        }
        String lower = tidy.toLowerCase(Locale.ROOT);
        return header.stream()
                .filter(name -> name.toLowerCase(Locale.ROOT).equals(lower))
                .findFirst();
    }
}

package org.sharedpen.events;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** CATALOGUE.md as it is written, and what it should say about a type of the published language. */
final class WrittenCatalogue {
    private static final Path PAGE = Path.of("CATALOGUE.md");
    private static final Path SOURCES = Path.of("src/main/java/org/sharedpen/events");
    private static final Pattern DOC = Pattern.compile(
            "/\\*\\*((?:(?!\\*/).)*)\\*/\\s*(?:@\\w+(?:\\([^)]*\\))?\\s*)*public (?:final )?(?:record|enum) ",
            Pattern.DOTALL);

    private final Map<String, List<String>> sections = new LinkedHashMap<>();

    WrittenCatalogue() {
        String[] parts = read(PAGE).split("(?m)^(?=##+ )");
        Arrays.stream(parts)
                .map(String::lines)
                .map(Stream::toList)
                .forEach(lines -> sections.put(lines.get(0).replaceFirst("^#+ ", ""), lines.subList(1, lines.size())));
    }

    /** The titles of its sections, in order. */
    List<String> titles() {
        return List.copyOf(sections.keySet());
    }

    List<String> section(String title) {
        return sections.getOrDefault(title, List.of());
    }

    /** The cells of the rows of the table in a section, without its head. */
    List<List<String>> rows(String title) {
        return section(title).stream()
                .filter(line -> line.startsWith("| `"))
                .map(line -> Stream.of(line.substring(1, line.length() - 1).split("\\|"))
                        .map(cell -> cell.strip().replaceAll("^`([^`]*)`$", "$1"))
                        .toList())
                .toList();
    }

    /** What the source says of a type, in the words of its documentation. */
    static String sentence(Class<?> type) {
        Matcher matcher = DOC.matcher(read(SOURCES.resolve(type.getSimpleName() + ".java")));
        if (!matcher.find()) {
            throw new IllegalStateException(type.getSimpleName() + " has no sentence");
        }
        return plain(matcher.group(1));
    }

    /** The sentence above each of the names that may stand beside an event. */
    static Map<String, String> besides() {
        return Pattern.compile("/\\*\\* ([^*]*) \\*/\\s*public static final String \\w+ = \"(\\w+)\"")
                .matcher(read(SOURCES.resolve("RecordedBy.java")))
                .results()
                .collect(Collectors.toMap(found -> found.group(2), found -> plain(found.group(1))));
    }

    private static String plain(String doc) {
        return doc.replaceAll("(?m)^\\s*\\* ?", "")
                .replaceAll("(?s)(@param|<p>).*", "")
                .replaceAll("\\{@\\w+ ([^}]*)}", "`$1`")
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}

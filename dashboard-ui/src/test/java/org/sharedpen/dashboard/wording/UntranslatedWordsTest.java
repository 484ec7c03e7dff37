package org.sharedpen.dashboard.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every word of the pages stands in the messages: none in a template, none asked for in vain, none left over. */
class UntranslatedWordsTest {

    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
    private static final Pattern SPOKEN_ATTRIBUTE =
            Pattern.compile("\\s(aria-label|placeholder|title|alt|value)=\"[^\"]*\\p{L}{2,}[^\"]*\"");
    private static final Pattern ASKED =
            Pattern.compile("#\\{([a-zA-Z0-9.-]+)[(}]|say\\(\\s*['\"]([a-zA-Z0-9.-]+)['\"]\\s*[,)]");
    private static final Pattern NAMED = Pattern.compile("['\"]([a-zA-Z0-9.-]+)['\"]");
    private static final Pattern FAMILY = Pattern.compile("\\.of\\(\\s*['\"]([a-zA-Z.-]+)['\"]");

    @Test
    void templates_hold_no_word_between_their_tags() throws IOException {
        for (Path template : files("templates", ".html")) {
            String bare = Files.readString(template)
                    .replaceAll("(?s)<!--.*?-->", "")
                    .replaceAll("(?s)<!DOCTYPE[^>]*>", "")
                    .replaceAll("(?s)<[^>\"]*(?:\"[^\"]*\"[^>\"]*)*>", " ");

            assertThat(WORD.matcher(bare).results().map(hit -> hit.group()))
                    .as(template.toString())
                    .isEmpty();
        }
    }

    @Test
    void templates_hold_no_word_in_an_attribute_that_is_read_aloud() throws IOException {
        for (Path template : files("templates", ".html")) {
            assertThat(SPOKEN_ATTRIBUTE
                            .matcher(Files.readString(template))
                            .results()
                            .map(hit -> hit.group()))
                    .as(template.toString())
                    .isEmpty();
        }
    }

    @Test
    void every_message_that_is_asked_for_is_there() throws IOException {
        Properties messages = messages();
        Set<String> missing = new TreeSet<>();
        for (Path source : sources()) {
            ASKED.matcher(Files.readString(source))
                    .results()
                    .map(hit -> hit.group(1) == null ? hit.group(2) : hit.group(1))
                    .filter(key -> !messages.containsKey(key) && !key.endsWith(".") && !key.equals("null"))
                    .forEach(missing::add);
        }

        assertThat(missing).isEmpty();
    }

    @Test
    void no_message_is_left_over() throws IOException {
        Set<String> named = new TreeSet<>();
        Set<String> families = new TreeSet<>();
        for (Path source : sources()) {
            String text = Files.readString(source);
            ASKED.matcher(text).results().forEach(hit -> named.add(hit.group(1) == null ? hit.group(2) : hit.group(1)));
            NAMED.matcher(text).results().forEach(hit -> named.add(hit.group(1)));
            FAMILY.matcher(text).results().forEach(hit -> families.add(hit.group(1) + "."));
        }
        named.stream().filter(name -> name.endsWith(".")).forEach(families::add);

        assertThat(messages().stringPropertyNames().stream()
                        .filter(key -> !named.contains(key) && families.stream().noneMatch(key::startsWith)))
                .isEmpty();
    }

    @Test
    void a_straight_apostrophe_is_in_no_message() throws IOException {
        assertThat(messages().values())
                .allSatisfy(text -> assertThat((String) text).doesNotContain("'"));
    }

    private static Properties messages() throws IOException {
        Properties messages = new Properties();
        for (String name : List.of("messages.properties", "session-messages.properties")) {
            try (Reader reader = Files.newBufferedReader(RESOURCES.resolve(name), StandardCharsets.UTF_8)) {
                messages.load(reader);
            }
        }
        return messages;
    }

    private static List<Path> sources() throws IOException {
        return Stream.concat(files("templates", ".html").stream(), under(Path.of("src/main/java"), ".java").stream())
                .toList();
    }

    private static List<Path> files(String folder, String ending) throws IOException {
        return under(RESOURCES.resolve(folder), ending);
    }

    private static List<Path> under(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }
}

package org.sharedpen.query.board.cover;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Given names that are words of everyday English too, and when such a word is a name. */
final class CommonWords {
    private static final String OPENING = "\"“‘«([{'’*_ ";
    private static final String CLOSING = "\"”’'»)]}";
    private static final Set<String> ALL = read();

    private CommonWords() {}

    static boolean has(String key) {
        return ALL.contains(key);
    }

    /** With a capital, and not because a sentence begins. */
    static boolean isNameAt(String text, int start) {
        return Character.isUpperCase(text.codePointAt(start)) && !beginsSentence(text, start);
    }

    private static boolean beginsSentence(String text, int start) {
        int before = start - 1;
        while (before >= 0 && (Character.isWhitespace(text.charAt(before)) || isMark(text.charAt(before)))) {
            if (text.charAt(before) == '\n') {
                return true;
            }
            before--;
        }
        return before < 0 || ".!?…".indexOf(text.charAt(before)) >= 0;
    }

    private static boolean isMark(char sign) {
        return OPENING.indexOf(sign) >= 0 || CLOSING.indexOf(sign) >= 0 || Character.isSpaceChar(sign);
    }

    private static Set<String> read() {
        try (InputStream list =
                Objects.requireNonNull(CommonWords.class.getResourceAsStream("common-words.txt"), "the list")) {
            return new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Stream.of(line.split(" ")))
                    .filter(word -> !word.isEmpty())
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

package org.sharedpen.command.lesson.transcript;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Captions without voices whose cues begin with a name and a colon. Where neither a speaker that is known nor the greater
 * part of the cues begins so, a colon is only a colon.
 */
final class NamedLines {
    private static final Pattern NAMED = Pattern.compile("([^:\\n]{1,60}):(?:\\s+(.*)|$)");
    private static final Pattern LIKE_A_NAME =
            Pattern.compile("[\\p{Lu}\\p{Lt}\\p{Lo}\\p{N}][^\\s,;!?]*(?:\\s[^\\s,;!?]+){0,3}");

    private final Speakers speakers;
    private final boolean named;

    private NamedLines(Speakers speakers, boolean named) {
        this.speakers = speakers;
        this.named = named;
    }

    static NamedLines in(List<String> cues, Speakers speakers) {
        NamedLines lines = new NamedLines(speakers, true);
        List<String> begun = cues.stream()
                .flatMap(cue -> lines.rows(cue).stream().limit(1))
                .flatMap(row -> row.speaker() == null ? Stream.empty() : Stream.of(row.speaker()))
                .toList();
        return new NamedLines(
                speakers, begun.size() * 2 > cues.size() || begun.stream().anyMatch(speakers::isNamed));
    }

    /** A name that is known may begin any line; one that only looks like a name, the first of its cue. */
    List<Row> rows(String cue) {
        String[] lines = cue.split("\\n");
        return IntStream.range(0, lines.length)
                .mapToObj(line -> row(CueText.plain(lines[line]), line == 0))
                .toList();
    }

    private Row row(String line, boolean first) {
        Matcher begin = NAMED.matcher(line);
        if (!named || !begin.matches() || !isSpeaker(begin.group(1).strip(), first)) {
            return Row.of(null, line);
        }
        String text = begin.group(2);
        return Row.of(begin.group(1), text == null ? "" : text);
    }

    private boolean isSpeaker(String name, boolean first) {
        return speakers.isNamed(name) || (first && LIKE_A_NAME.matcher(name).matches());
    }
}

package org.sharedpen.command.lesson.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Which columns of a table hold the speaker and what was said. (When it was said, a turn does not keep.) */
record Columns(int speaker, int text) {
    private static final List<String> SPEAKER = List.of(
            "speaker",
            "speakername",
            "speakerlabel",
            "speakerrole",
            "role",
            "who",
            "name",
            "person",
            "participant",
            "voice",
            "talker",
            "speakerid");
    private static final List<String> TEXT = List.of(
            "text",
            "utterance",
            "content",
            "sentence",
            "transcript",
            "transcription",
            "utterancetext",
            "speech",
            "message",
            "dialogue",
            "dialog",
            "said",
            "words",
            "talk",
            "line");
    private static final List<String> LIKE_SPEAKER = List.of("speaker");
    private static final List<String> LIKE_TEXT = List.of("utterance", "transcript", "sentence", "text", "dialog");

    static Columns of(List<String> header) {
        List<String> names = header.stream().map(Columns::plain).toList();
        OptionalInt speaker = first(names, SPEAKER, LIKE_SPEAKER);
        OptionalInt text = first(besides(speaker, names), TEXT, LIKE_TEXT);
        if (speaker.isEmpty() || text.isEmpty()) {
            throw new TranscriptProblem(
                    "The first row must name the columns: one for the speaker, one for the text, and perhaps a time.");
        }
        return new Columns(speaker.getAsInt(), text.getAsInt());
    }

    /** No column is two. */
    private static List<String> besides(OptionalInt taken, List<String> names) {
        List<String> others = new ArrayList<>(names);
        taken.ifPresent(column -> others.set(column, ""));
        return others;
    }

    /** The column with one of these names; else the first with one of those words in its name. */
    private static OptionalInt first(List<String> names, List<String> spellings, List<String> alike) {
        Stream<Predicate<String>> is = spellings.stream().map(spelling -> spelling::equals);
        Stream<Predicate<String>> holds = alike.stream().map(word -> name -> name.contains(word));
        return Stream.concat(is, holds)
                .flatMapToInt(wanted -> IntStream.range(0, names.size()).filter(i -> wanted.test(names.get(i))))
                .findFirst();
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}

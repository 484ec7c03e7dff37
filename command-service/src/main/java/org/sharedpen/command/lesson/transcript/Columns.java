package org.sharedpen.command.lesson.transcript;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.IntStream;

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
            "words",
            "speech",
            "line",
            "message",
            "dialogue",
            "dialog",
            "said");

    static Columns of(List<String> header) {
        List<String> names = header.stream().map(Columns::plain).toList();
        OptionalInt speaker = first(names, SPEAKER);
        OptionalInt text = first(names, TEXT);
        if (speaker.isEmpty() || text.isEmpty()) {
            throw new TranscriptProblem(
                    "The first row must name the columns: one for the speaker, one for the text, and perhaps a time.");
        }
        return new Columns(speaker.getAsInt(), text.getAsInt());
    }

    private static OptionalInt first(List<String> names, List<String> spellings) {
        return spellings.stream()
                .flatMapToInt(spelling -> IntStream.of(names.indexOf(spelling)))
                .filter(place -> place >= 0)
                .findFirst();
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}

package org.sharedpen.command.lesson.transcript;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Writes talk down as one of many tables. */
record WrittenTable(Talk talk, Random random) {
    private static final List<List<String>> HEADERS = List.of(
            List.of("TimeStamp", "Turn", "Speaker", "Sentence"),
            List.of("Time", "Speaker", "Text"),
            List.of("Start Time", "End Time", "Speaker", "Transcript"),
            List.of("speaker", "utterance", "timestamp"),
            List.of("", "line", "speaker", "dialogue"),
            List.of("text", "speaker"));
    private static final List<String> TIMES = List.of("00:01:02", "1:02", "[00:01:02.345]", "62.5", "");

    byte[] bytes() {
        List<String> header = Talk.one(HEADERS, random);
        String separator = Talk.one(List.of(",", ";", "\t"), random);
        String end = Talk.one(List.of("\n", "\r\n"), random);
        boolean quoted = random.nextBoolean();
        StringBuilder file = new StringBuilder(String.join(separator, header)).append(end);
        int number = 0;
        for (Talk.Said row : talk.rows()) {
            number++;
            List<String> cells = new ArrayList<>();
            for (String column : header) {
                cells.add(cell(value(column, row, number), separator, quoted));
            }
            file.append(String.join(separator, cells)).append(end);
        }
        Charset written = Talk.one(
                List.of(StandardCharsets.UTF_8, Charset.forName("windows-1252"), StandardCharsets.UTF_16), random);
        return file.toString().getBytes(written);
    }

    private String value(String column, Talk.Said row, int number) {
        switch (column.toLowerCase(Locale.ROOT)) {
            case "speaker":
                return row.speaker() == null ? Talk.one(List.of("", "  ", "\u00a0"), random) : dressed(row.speaker());
            case "sentence", "text", "transcript", "utterance", "dialogue":
                return row.words() == 0 ? Talk.one(List.of("", " ", "\u00a0"), random) : row.text();
            case "", "turn", "line":
                return String.valueOf(number);
            default:
                return Talk.one(TIMES, random);
        }
    }

    private String dressed(String speaker) {
        return Talk.one(List.of("%s", "%s", "%s:", " %s ", "%s :"), random).formatted(speaker);
    }

    private static String cell(String value, String separator, boolean quoted) {
        boolean must = quoted || value.contains(separator) || value.contains("\"") || value.contains("\n");
        return must ? "\"" + value.replace("\"", "\"\"") + "\"" : value;
    }
}

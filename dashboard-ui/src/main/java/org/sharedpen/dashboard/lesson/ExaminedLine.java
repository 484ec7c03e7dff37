package org.sharedpen.dashboard.lesson;

import java.util.List;
import org.sharedpen.dashboard.lesson.LessonText.Examined;

/** A line of the wall that was examined: what it was asked, and what became of it. */
record ExaminedLine(int number, String text, Examined examination) {

    static List<ExaminedLine> among(List<WrittenLine> lines) {
        return lines.stream()
                .flatMap(line -> line.line().examined().stream()
                        .map(asked -> new ExaminedLine(line.number(), text(line), asked)))
                .toList();
    }

    private static String text(WrittenLine line) {
        String text = line.line().text();
        return text == null ? "" : text;
    }
}

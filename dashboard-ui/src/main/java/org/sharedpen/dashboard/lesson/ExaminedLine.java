package org.sharedpen.dashboard.lesson;

import java.util.List;
import org.sharedpen.dashboard.decisions.ClassDecisions;
import org.sharedpen.dashboard.lesson.LessonText.Examined;

/**
 * A line of the wall that was examined: what it was asked, and what became of it.
 *
 * @param decided whether what became of it stands among the decisions
 */
record ExaminedLine(int number, String text, Examined examination, boolean decided) {

    static List<ExaminedLine> among(List<WrittenLine> lines, ClassDecisions decisions) {
        return lines.stream()
                .flatMap(line -> line.line().examined().stream()
                        .map(asked -> new ExaminedLine(
                                line.number(), text(line), asked, decisions.holds(asked.examinationId()))))
                .toList();
    }

    private static String text(WrittenLine line) {
        String text = line.line().text();
        return text == null ? "" : text;
    }
}

package org.sharedpen.dashboard.lesson;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sharedpen.dashboard.voice.Argument;
import org.sharedpen.dashboard.voice.Originator;

/** The shared text with the originator of every token. */
public record LessonText(
        @Nullable List<Line> lines, @Nullable Words words) {

    public record Line(
            String lineId,
            int version,
            @Nullable String text,
            @Nullable List<TextToken> tokens,
            @Nullable List<Examined> examinations) {

        public List<Examined> examined() {
            return examinations == null ? List.of() : examinations;
        }
    }

    /** What a line was asked, what was said of it, and what became of it. */
    public record Examined(
            String examinationId,
            @Nullable String question,
            @Nullable String outcome,
            @Nullable String settledBy,
            @Nullable Originator decider,
            @Nullable List<Argument> reasons) {

        public List<Argument> arguments() {
            return reasons == null ? List.of() : reasons;
        }
    }

    public record TextToken(
            String text, boolean word, @Nullable Originator originator, boolean restored, boolean carried) {}

    public record Words(double total, double pupil, double teacher, double source) {}

    public List<Line> standing() {
        return lines == null ? List.of() : lines;
    }
}

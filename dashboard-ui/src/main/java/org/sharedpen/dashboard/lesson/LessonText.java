package org.sharedpen.dashboard.lesson;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The shared text with the originator of every token. */
public record LessonText(
        @Nullable List<Line> lines, @Nullable Words words) {

    public record Line(
            String lineId,
            int version,
            @Nullable String text,
            @Nullable List<TextToken> tokens) {}

    public record TextToken(
            String text, boolean word, @Nullable Origin originator, boolean restored, boolean carried) {}

    public record Words(double total, double pupil, double teacher, double source) {}

    /** Whose idea a token is. */
    public record Origin(@Nullable String kind, @Nullable List<String> pupilIds) {

        private static final Set<String> PUPILS = Set.of("PUPIL", "PAIR", "CLASS", "SOMEONE");

        static final Origin UNKNOWN = new Origin("SOMEONE", List.of());

        /** The way it is marked: pupil, teacher, source (a model text), space. */
        public String mark() {
            return kind == null || PUPILS.contains(kind)
                    ? "pupil"
                    : kind.equals("SOURCE") ? "source" : kind.toLowerCase(Locale.ROOT);
        }

        public List<String> ids() {
            return pupilIds == null ? List.of() : pupilIds;
        }
    }

    public List<Line> standing() {
        return lines == null ? List.of() : lines;
    }
}

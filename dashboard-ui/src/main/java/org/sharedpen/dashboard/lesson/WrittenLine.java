package org.sharedpen.dashboard.lesson;

import java.util.ArrayList;
import java.util.List;
import org.sharedpen.dashboard.lesson.LessonText.Line;
import org.sharedpen.dashboard.lesson.LessonText.TextToken;
import org.sharedpen.dashboard.voice.Originator;

/** A line of the wall as runs of one originator each, so that a reader sees passages and not single words. */
public record WrittenLine(int number, Line line, List<Run> runs) {

    /** Neighbouring tokens of one originator with the space between them. */
    public record Run(Originator origin, String text, int words, boolean restored, boolean carried) {

        private Run and(String more, boolean word) {
            return new Run(origin, text + more, words + (word ? 1 : 0), restored, carried);
        }

        private boolean continues(TextToken token) {
            return !token.word()
                    || origin.equals(originOf(token)) && restored == token.restored() && carried == token.carried();
        }
    }

    /** The lines of a text, numbered from the first. */
    public static List<WrittenLine> all(LessonText text) {
        List<WrittenLine> lines = new ArrayList<>();
        for (Line line : text.standing()) {
            lines.add(of(lines.size() + 1, line));
        }
        return lines;
    }

    /** {@code line.text} says what stands between the tokens. Punctuation stays with the run before it. */
    static WrittenLine of(int number, Line line) {
        List<Run> runs = new ArrayList<>();
        String text = line.text() == null ? "" : line.text();
        int at = 0;
        for (TextToken token : line.tokens() == null ? List.<TextToken>of() : line.tokens()) {
            int found = text.indexOf(token.text(), at);
            String between = found < 0 ? (runs.isEmpty() ? "" : " ") : text.substring(at, found);
            at = found < 0 ? at : found + token.text().length();
            Run last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
            if (last != null && last.continues(token)) {
                runs.set(runs.size() - 1, last.and(between + token.text(), token.word()));
            } else {
                pad(runs, between);
                runs.add(new Run(
                        originOf(token), token.text(), token.word() ? 1 : 0, token.restored(), token.carried()));
            }
        }
        return new WrittenLine(number, line, List.copyOf(runs));
    }

    public String lineId() {
        return line.lineId();
    }

    int words() {
        return runs.stream().mapToInt(Run::words).sum();
    }

    int words(String mark) {
        return runs.stream()
                .filter(run -> run.origin().mark().equals(mark))
                .mapToInt(Run::words)
                .sum();
    }

    /** The space before a new run is a run of nobody, so that no underline reaches into it. */
    private static void pad(List<Run> runs, String between) {
        if (!between.isEmpty()) {
            runs.add(new Run(new Originator("SPACE", List.of()), between, 0, false, false));
        }
    }

    private static Originator originOf(TextToken token) {
        return token.originator() == null ? Originator.UNKNOWN : token.originator();
    }
}

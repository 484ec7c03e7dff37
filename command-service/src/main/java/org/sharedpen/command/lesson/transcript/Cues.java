package org.sharedpen.command.lesson.transcript;

import java.util.ArrayList;
import java.util.List;

/** The cues of a WebVTT file: what stands below a line of times, until a blank line or the next times. */
final class Cues {
    private static final String TIMES = "-->";

    private Cues() {}

    static List<String> in(String file) {
        List<String> cues = new ArrayList<>();
        for (String block : file.replaceAll("\\r\\n?", "\n").split("\\n(?:[ \\t]*+\\n)++")) {
            String[] lines = block.strip().split("\\n");
            for (int line = 0; line < lines.length; line++) {
                if (lines[line].contains(TIMES)) {
                    int end = end(lines, line + 1);
                    cues.add(String.join("\n", List.of(lines).subList(line + 1, end)));
                }
            }
        }
        return cues;
    }

    /** Where a cue ends that the next one follows without a blank line; a number above its times is its name. */
    private static int end(String[] lines, int from) {
        int end = from;
        while (end < lines.length && !lines[end].contains(TIMES)) {
            end++;
        }
        boolean numbered =
                end < lines.length && end > from && lines[end - 1].strip().matches("\\d{1,9}");
        return numbered ? end - 1 : end;
    }
}

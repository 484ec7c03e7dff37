package org.sharedpen.command.lesson.transcript;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/** Writes talk down as WebVTT with voices. */
record WrittenCaptions(Talk talk, Random random) {

    byte[] bytes() {
        String end = Talk.one(List.of("\n", "\r\n"), random);
        StringBuilder file = new StringBuilder(
                Talk.one(List.of("WEBVTT", "\ufeffWEBVTT", "WEBVTT - a lesson\nKind: captions"), random));
        boolean open = false;
        int number = 0;
        for (Talk.Said row : talk.rows()) {
            boolean goesOn = open && row.speaker() != null && random.nextInt(4) == 0;
            if (!goesOn) {
                file.append(between()).append(head(++number));
            }
            file.append(goesOn ? " " : "\n").append(voice(row)).append(written(row.text()));
            open = true;
        }
        return file.append("\n").toString().replace("\n", end).getBytes(StandardCharsets.UTF_8);
    }

    private String between() {
        return "\n\n"
                + Talk.one(
                        List.of("", "", "", "NOTE nothing: to hear\n\n", "STYLE\n::cue { color: red }\n\n", "\n\n"),
                        random);
    }

    private String head(int number) {
        String name = Talk.one(List.of("", number + "\n", "part-" + number + "\n"), random);
        return name + Talk.one(List.of("00:00:01.000 --> 00:00:02.000", "00:01.000 --> 00:02.000 align:start"), random);
    }

    private String voice(Talk.Said row) {
        return row.speaker() == null
                ? ""
                : Talk.one(List.of("<v %s>", "<v.loud %s>", "<v.loud.first %s>", "<v %s:>"), random)
                        .formatted(row.speaker());
    }

    private String written(String text) {
        String marked = text.replace("&", "&amp;");
        if (marked.startsWith("once")) {
            marked = "<i>once</i>" + marked.substring(4);
        }
        return Talk.one(List.of(marked, marked.replaceFirst(" ", "\n"), marked.replace("'", "&#39;")), random);
    }
}

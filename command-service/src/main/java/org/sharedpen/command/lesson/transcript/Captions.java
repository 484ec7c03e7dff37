package org.sharedpen.command.lesson.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A transcript as WebVTT captions: voices as {@code <v Name>}, or in a file without any as "Name: text". */
final class Captions {
    private static final Pattern VOICE = Pattern.compile("<v(?:\\.[^\\s<>]*+)?\\s++([^<>]*+)>");

    private final List<Row> rows = new ArrayList<>();

    private Captions() {}

    static List<Row> rows(String file, Speakers speakers) {
        Captions captions = new Captions();
        List<String> cues = Cues.in(file);
        if (VOICE.matcher(file).find()) {
            cues.forEach(captions::voiced);
        } else {
            NamedLines names = NamedLines.in(cues, speakers);
            cues.forEach(cue -> captions.rows.addAll(names.rows(cue)));
        }
        return captions.rows;
    }

    private void voiced(String said) {
        Matcher voice = VOICE.matcher(said);
        String speaker = null;
        int from = 0;
        while (voice.find()) {
            add(speaker, said.substring(from, voice.start()));
            speaker = CueText.plain(voice.group(1));
            from = voice.end();
        }
        add(speaker, said.substring(from));
    }

    private void add(@Nullable String speaker, String said) {
        rows.add(Row.of(speaker, CueText.plain(said)));
    }
}

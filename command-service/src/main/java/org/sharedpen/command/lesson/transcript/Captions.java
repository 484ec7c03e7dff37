package org.sharedpen.command.lesson.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A transcript as WebVTT captions: voices as {@code <v Name>}, or in a file without any as "Name: text". */
final class Captions {
    private static final Pattern VOICE = Pattern.compile("<v(?:\\.[^\\s>]*)?[\\s]+([^>]*)>");
    private static final Pattern TAG = Pattern.compile("</?[^>]*>");
    private static final Pattern NAMED = Pattern.compile("(?s)([^:\\n]{1,60}):(?:\\s+(.*)|$)");
    private static final Pattern LIKE_A_NAME =
            Pattern.compile("[\\p{Lu}\\p{Lt}\\p{Lo}\\p{N}][^\\s,;!?]*(?:\\s[^\\s,;!?]+){0,3}");

    private final boolean voices;
    private final Speakers speakers;
    private final List<Row> rows = new ArrayList<>();

    private Captions(boolean voices, Speakers speakers) {
        this.voices = voices;
        this.speakers = speakers;
    }

    static List<Row> rows(String file, Speakers speakers) {
        Captions captions = new Captions(VOICE.matcher(file).find(), speakers);
        for (String block : file.replaceAll("\\r\\n?", "\n").split("\\n(?:[ \\t]*\\n)+")) {
            captions.block(block);
        }
        return captions.rows;
    }

    /** A cue has its times on its first line, or on the second behind its name; every other block says nothing. */
    private void block(String block) {
        String[] lines = block.strip().split("\\n");
        for (int line = 0; line < Math.min(2, lines.length); line++) {
            if (lines[line].contains("-->")) {
                String said = String.join("\n", List.of(lines).subList(line + 1, lines.length));
                if (voices) {
                    voiced(said);
                } else {
                    named(said);
                }
                return;
            }
        }
    }

    private void voiced(String said) {
        Matcher voice = VOICE.matcher(said);
        String speaker = null;
        int from = 0;
        while (voice.find()) {
            add(speaker, said.substring(from, voice.start()));
            speaker = plain(voice.group(1));
            from = voice.end();
        }
        add(speaker, said.substring(from));
    }

    private void named(String said) {
        for (String line : said.split("\\n")) {
            Matcher named = NAMED.matcher(plain(line));
            if (named.matches() && isSpeaker(named.group(1).strip())) {
                String text = named.group(2);
                add(named.group(1), text == null ? "" : text);
            } else {
                add(null, line);
            }
        }
    }

    private boolean isSpeaker(String name) {
        return speakers.isNamed(name) || LIKE_A_NAME.matcher(name).matches();
    }

    private void add(@Nullable String speaker, String said) {
        rows.add(Row.of(speaker, plain(said)));
    }

    private static String plain(String text) {
        return TAG.matcher(text)
                .replaceAll("")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&nbsp;", " ")
                .replace("&lrm;", "")
                .replace("&rlm;", "")
                .replace("&amp;", "&")
                .replaceAll("\\s+", " ")
                .strip();
    }
}

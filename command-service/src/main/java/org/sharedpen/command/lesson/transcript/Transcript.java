package org.sharedpen.command.lesson.transcript;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.sharedpen.command.problem.PlainText;

/** A file with the talk of a lesson: a table or WebVTT, told apart by how it begins. */
public final class Transcript {
    private static final String MARK = "\ufeff";

    private Transcript() {}

    /**
     * The turns of a file.
     *
     * @throws TranscriptProblem where it cannot be read
     * @throws UnknownSpeakers where someone speaks whom nobody was named for
     */
    public static List<Turn> turns(byte[] file, Speakers speakers) {
        String text = text(file);
        if (!PlainText.isPlain(text)) {
            throw new TranscriptProblem("The file holds characters that are none. Is it a text file?");
        }
        return Turns.of(text.startsWith("WEBVTT") ? Captions.rows(text, speakers) : Table.rows(text), speakers);
    }

    /** UTF-8 or, with a mark, UTF-16; else what older spreadsheets write. */
    private static String text(byte[] file) {
        if (startsWith(file, 0xfe, 0xff) || startsWith(file, 0xff, 0xfe)) {
            return new String(file, StandardCharsets.UTF_16);
        }
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
        } catch (CharacterCodingException older) {
            text = new String(file, Charset.forName("windows-1252"));
        }
        return text.startsWith(MARK) ? text.substring(MARK.length()) : text;
    }

    private static boolean startsWith(byte[] file, int first, int second) {
        return file.length >= 2 && file[0] == (byte) first && file[1] == (byte) second;
    }
}

package org.sharedpen.command.lesson.transcript;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.sharedpen.command.problem.PlainText;

/** A file with the talk of a lesson: a table or WebVTT, told apart by how it begins. */
public final class Transcript {
    private static final String MARK = "\ufeff";
    private static final String OLDER = new String(everyByte(), Charset.forName("windows-1252"));

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
        return Turns.of(isCaptions(text) ? Captions.rows(text, speakers) : Table.rows(text), speakers);
    }

    private static boolean isCaptions(String text) {
        return text.stripLeading().startsWith("WEBVTT");
    }

    /** UTF-8 or, with a mark, UTF-16; and in between what older spreadsheets write. */
    private static String text(byte[] file) {
        if (startsWith(file, 0xfe, 0xff) || startsWith(file, 0xff, 0xfe)) {
            return new String(file, StandardCharsets.UTF_16);
        }
        String text = mixed(file);
        return text.startsWith(MARK) ? text.substring(MARK.length()) : text;
    }

    /** Files get pasted together: a byte that is no UTF-8 is read alone, so that it spoils no other. */
    private static String mixed(byte[] file) {
        CharsetDecoder utf8 = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer bytes = ByteBuffer.wrap(file);
        CharBuffer text = CharBuffer.allocate(file.length);
        while (utf8.decode(bytes, text, true).isError()) {
            text.put(OLDER.charAt(bytes.get() & 0xff));
            utf8.reset();
        }
        return text.flip().toString();
    }

    private static byte[] everyByte() {
        byte[] every = new byte[256];
        for (int i = 0; i < every.length; i++) {
            every[i] = (byte) i;
        }
        return every;
    }

    private static boolean startsWith(byte[] file, int first, int second) {
        return file.length >= 2 && file[0] == (byte) first && file[1] == (byte) second;
    }
}

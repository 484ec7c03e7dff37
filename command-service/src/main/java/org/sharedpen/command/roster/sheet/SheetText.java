package org.sharedpen.command.roster.sheet;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.sharedpen.command.roster.file.UnreadableFile;

/** The text of an export in whatever encoding the spreadsheet chose; nobody who clicks "CSV" is asked for one. */
final class SheetText {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /** One class; a sheet of this size is something else. */
    private static final int LARGEST = 2_000_000;

    private SheetText() {}

    static String of(byte[] bytes) {
        if (bytes.length > LARGEST) {
            throw UnreadableFile.tooLarge("The file is far larger than the list of one class can be.");
        }
        if (startsWith(bytes, 'P', 'K')) {
            throw UnreadableFile.because("This is a workbook and not a CSV file. Save it as CSV and send that.");
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return decoded(bytes, StandardCharsets.UTF_16LE);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return decoded(bytes, StandardCharsets.UTF_16BE);
        }
        if (bytes.length > 1 && (bytes[0] == 0 || bytes[1] == 0)) {
            return decoded(bytes, bytes[0] == 0 ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
        }
        return isUtf8(bytes) ? decoded(bytes, StandardCharsets.UTF_8) : decoded(bytes, WINDOWS);
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    /** What is no character becomes U+FFFD, which is found in its row. */
    private static String decoded(byte[] bytes, Charset charset) {
        String text = new String(bytes, charset);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException other) {
            return false;
        }
    }
}

package org.sharedpen.command.roster.file;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/** A zip of files without folders, read as it streams by and never unfolded to disk. */
public final class FlatZip {
    private static final String NOT_A_ZIP =
            "The file is not a zip that can be read: it is something else, empty, damaged or has a password.";

    private FlatZip() {}

    /** What is done with each file. */
    public interface Visitor {
        void visit(String name, InputStream content) throws IOException;
    }

    /** Hands over each file under its name in lower case, or refuses the whole zip. */
    public static void read(InputStream in, ZipLimits limits, Visitor visitor) {
        try {
            CountedStream compressed = new CountedStream(in);
            // Latin 1 reads any name; the ones we look for are plain ASCII
            ZipInputStream zip = new ZipInputStream(compressed, StandardCharsets.ISO_8859_1);
            UnfoldingStream content = new UnfoldingStream(zip, compressed, limits);
            Set<String> names = new HashSet<>();
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String name = flat(entry.getName());
                if (!names.add(name)) {
                    throw UnreadableFile.because("The zip holds two files of one name.");
                }
                if (names.size() > limits.entries()) {
                    throw UnreadableFile.because("The zip holds more files than a roster has.");
                }
                visitor.visit(name, content);
                // here and not in closeEntry, which would unfold the rest unwatched
                content.transferTo(OutputStream.nullOutputStream());
            }
            if (names.isEmpty()) {
                throw UnreadableFile.because(NOT_A_ZIP);
            }
        } catch (ZipException | EOFException | IllegalArgumentException damaged) {
            throw UnreadableFile.because(NOT_A_ZIP);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String flat(String name) {
        boolean elsewhere = name.chars().anyMatch(c -> c == '/' || c == '\\' || c == ':' || c < ' ');
        if (elsewhere || name.isBlank() || name.startsWith(".")) {
            throw UnreadableFile.because(
                    "The zip holds a folder or a hidden file. Zip the CSV files themselves, not a folder with them.");
        }
        return name.toLowerCase(Locale.ROOT);
    }
}

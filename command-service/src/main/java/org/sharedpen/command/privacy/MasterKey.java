package org.sharedpen.command.privacy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.Set;

/** The installation's master key: 32 bytes, Base64, in a file that its owner alone can read. */
final class MasterKey {
    private MasterKey() {}

    /** Reads the file; makes it first where that is wanted and there is none. */
    static byte[] from(Path file, boolean create) {
        try {
            if (create && Files.notExists(file)) {
                make(file);
            }
            byte[] key = Base64.getDecoder().decode(Files.readString(file).strip());
            if (key.length != Wrapping.KEY_BYTES) {
                throw new IllegalArgumentException("the master key is not of 32 bytes");
            }
            return key;
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the master key cannot be read", unreadable);
        }
    }

    private static void make(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Path fresh = Files.createTempFile(folder, "key", ".new", ownerOnly(file));
        try {
            Files.writeString(fresh, Base64.getEncoder().encodeToString(Wrapping.newKey()), StandardOpenOption.SYNC);
            Files.createLink(file, fresh); // whole or not at all, and never over another's
        } catch (FileAlreadyExistsException quicker) {
            // another process has made it: that one counts
        } finally {
            Files.delete(fresh);
        }
    }

    private static FileAttribute<?>[] ownerOnly(Path file) {
        Set<String> views = file.getFileSystem().supportedFileAttributeViews();
        return views.contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}

package org.sharedpen.infra.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/** The key that wraps every other key of the installation: made once, readable by its owner alone. */
final class MasterKeyFile {
    private static final int BYTES = 32;

    private MasterKeyFile() {}

    /** The file in the given folder, made where it is not there yet. */
    static Path in(Path folder) throws IOException {
        Path file = folder.resolve("keys").resolve("master.key");
        if (Files.notExists(file)) {
            Files.createDirectories(file.getParent());
            byte[] key = new byte[BYTES];
            new SecureRandom().nextBytes(key);
            Path fresh = Files.createTempFile(file.getParent(), "master", ".new", ownerOnly(file));
            Files.writeString(fresh, Base64.getEncoder().encodeToString(key));
            Files.move(fresh, file);
        }
        return file;
    }

    private static FileAttribute<?>[] ownerOnly(Path file) {
        boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
